"""How a site's notice comes before the public, and is taken back."""

from __future__ import annotations

from server.people.sites.models import SiteNotice, SiteNoticeState
from server.people.sites.rules import keeps_site
from server.platform.workflow.steps import Party, Step, Workflow

AUTHOR = Party("author", "写公告的老师", keeps_site)

SITE_NOTICE = Workflow(
    name="site_notice",
    label="站点公告",
    model=SiteNotice,
    states=SiteNoticeState,
    openings={"write": "写草稿"},
    steps=(
        Step(
            name="publish",
            label="发布公告",
            source=(SiteNoticeState.DRAFT,),
            target=SiteNoticeState.PUBLISHED,
            by=keeps_site,
            consequences=("所有人立即可以在学校主页看到", "发布后不能再修改，只能撤下后重新写一份"),
        ),
        Step(
            name="withdraw",
            label="撤下公告",
            source=(SiteNoticeState.PUBLISHED,),
            target=SiteNoticeState.WITHDRAWN,
            by=keeps_site,
            danger=True,
            consequences=(
                "学校主页上立即不再显示，原来的链接也打不开",
                "撤下后不能恢复，记录会保留",
            ),
        ),
        Step(
            name="drop",
            label="放弃草稿",
            source=(SiteNoticeState.DRAFT,),
            target=SiteNoticeState.WITHDRAWN,
            by=keeps_site,
            danger=True,
            consequences=("这份草稿不会发布，也不能再修改",),
        ),
    ),
    waits_for={SiteNoticeState.DRAFT: AUTHOR},
)
