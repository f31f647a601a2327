"""What schools and employers are told of applications, decisions and their end."""

from __future__ import annotations

from server.people.accounts.desks import people_at
from server.people.accounts.recipients import Audience
from server.people.admissions.models import Admission
from server.people.admissions.workflow import ADMISSION
from server.people.employers.queries import people_of
from server.platform.notices.catalogue import result, task
from server.platform.workflow.steps import SCHOOL


def _words(case: Admission) -> dict[str, str]:
    return {"employer": case.employer.name, "school": case.site.name, "code": case.site.code}


W = ADMISSION.name
OWN = "/employer/schools/{code}"

about = Audience(Admission, "employer", "site", words=_words)
members = about.accounts(lambda case: people_of(case.employer_id))
the_school = about.accounts(lambda case: people_at(SCHOOL, case))

# fmt: off
SUBMITTED = task(
    "admission.submitted", on=(W, "apply"), to=about.desk,
    title="有一份单位入驻待审核",
    text="“{employer}”申请入驻，请您尽快审核。",
    matter="单位入驻待审核", remark="{employer}",
)
WITHDRAWN = task(
    "admission.withdrawn", on=(W, "withdraw"), to=about.desk_left,
    title="单位撤回了入驻申请",
    text="“{employer}”已撤回入驻申请，不用再审核。",
    matter="入驻申请已撤回", remark="{employer}",
)
LEFT = task(
    "admission.left", on=(W, "leave"), to=the_school,
    title="一家单位退出了入驻",
    text="“{employer}”退出了本校的入驻，不能再向本校发送校企合作需求。",
    href="/cases/admission/{id}", matter="单位退出入驻", remark="{employer}",
)
ADMITTED = result(
    "admission.admitted", on=(W, "admit"), to=members,
    title="已入驻{school}",
    text="{school}已同意“{employer}”入驻，现在可以向这所学校发送校企合作需求。",
    href=OWN, matter="入驻{school}", result="已通过", remark="点此查看",
)
REFUSED = result(
    "admission.refused", on=(W, "refuse"), to=members,
    title="入驻{school}未通过",
    text="{school}没有同意“{employer}”入驻，原因：{why}。您可以修改后重新申请。",
    href=OWN, matter="入驻{school}", result="未通过", remark="点此查看",
)
ENDED = result(
    "admission.ended", on=(W, "end"), to=members,
    title="{school}取消了入驻",
    text="{school}取消了“{employer}”的入驻，原因：{why}。有疑问请联系学校就业部门。",
    href=OWN, matter="入驻{school}", result="已取消", remark="点此查看",
)
