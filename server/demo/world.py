"""The sites, the staff and the students of the demo; the other parts add their own people."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import uuid4

import pyotp

from server.demo import admissions as demo_admissions
from server.demo import authorisations as demo_authorisations
from server.demo import desk as demo_desk
from server.demo import edits as demo_edits
from server.demo import employers as demo_employers
from server.demo import imports as demo_imports
from server.demo import inbox as demo_inbox
from server.demo import members as demo_members
from server.demo import needs as demo_needs
from server.demo import profiles as demo_profiles
from server.demo import recovery as demo_recovery
from server.demo import register
from server.demo import registered as demo_registered
from server.demo import rights as demo_rights
from server.demo import sites as demo_sites
from server.demo import source as demo_source
from server.people.accounts import bindings, passwords
from server.people.accounts.models import Account, BindingHow, WeChatIdentity
from server.people.sites.models import College, Site, SiteKind
from server.people.students import service as students
from server.people.students.models import Gender, Rebinding, RebindingState, Student
from server.people.students.workflow import REBINDING
from server.platform import clock, database
from server.platform.access import attempts
from server.platform.access.actor import SYSTEM, Kind, Role
from server.platform.code_tables.loading import load_code_tables
from server.platform.hints import PASSWORD
from server.platform.normal_forms.identifiers import gender_of, id_check_digit
from server.platform.privacy import cipher, index
from server.platform.workflow import engine
from server.settings import Settings

YEAR = 2027
BACHELOR = "31"

SITES = (
    ("P23", "示范省就业服务中心", "毕业生就业处", "0451-8000 0023", "学府路 23 号"),
    ("10001", "示范大学", "就业指导中心", "0451-8000 1001", "学府路 1 号行政楼 305"),
    ("10002", "示范理工学院", "招生就业处", "0451-8000 1002", "科技路 2 号综合楼 201"),
    ("10003", "示范职业学院", "就业服务中心", "0451-8000 1003", "职教路 3 号学生中心 108"),
)
REGIONS = {"P23": "230100", "10001": "230100", "10002": "230200", "10003": "231000"}
COLLEGES = {
    "10001": ("计算机学院", "文学院", "经济管理学院"),
    "10002": ("机械工程学院", "信息工程学院"),
    "10003": ("护理系", "电子商务系"),
}
MAJORS = {
    "计算机学院": ("软件工程", "计算机科学与技术"),
    "文学院": ("汉语言文学", "新闻学"),
    "经济管理学院": ("会计学", "市场营销"),
    "机械工程学院": ("机械设计制造及其自动化", "车辆工程"),
    "信息工程学院": ("电子信息工程", "物联网工程"),
    "护理系": ("护理", "助产"),
    "电子商务系": ("电子商务", "网络营销与直播电商"),
}
STAFF = (
    ("school@10001.demo", "周老师", "10001", None, Role.SCHOOL),
    ("school2@10001.demo", "孙老师", "10001", None, Role.SCHOOL),
    ("school3@10001.demo", "李老师", "10001", None, Role.SCHOOL),
    ("college@10001.demo", "吴老师", "10001", "计算机学院", Role.COLLEGE),
    ("school@10002.demo", "郑老师", "10002", None, Role.SCHOOL),
    ("school@10003.demo", "方老师", "10003", None, Role.SCHOOL),
    ("province@demo", "王处长", "P23", None, Role.PROVINCE),
    ("door@demo", "陈师傅", "P23", None, Role.DOOR),
)
NAMED = (
    ("20270001", "张小帅", "110101200501010017", "13900000001"),
    ("20270002", "李晓梅", "110101200501010025", "13900000002"),
    ("20270003", "赵一鸣", "110101200503120017", "13900000003"),
)
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"
GIVEN = "子涵 雨桐 浩然 思远 佳怡 博文 欣妍 俊杰 诗琪 明哲 梦瑶 天佑".split()
MORE_EACH = 45
THERE = "The demo's data is there already."


async def seed(settings: Settings) -> str:
    """Make the demo's world; gives one sentence about what was done."""
    if await Site.exists(code="P23"):
        return THERE
    await load_code_tables()
    async with database.transaction():
        sites = await _sites()
        colleges = await _colleges(sites)
        await _staff(sites, colleges)
        await demo_sites.seed(sites)
        people = await _students(colleges)
        await _bound_student(settings, people["20270002"])
        await _waiting_rebinding(settings, people["20270003"])
        password_hash = await passwords.hashed(PASSWORD)
        await demo_employers.seed(settings, sites["P23"], password_hash)
        await demo_members.seed(sites["P23"], password_hash)
        await demo_recovery.seed()
        await demo_admissions.seed(sites)
        await demo_registered.seed(people, password_hash)
        await demo_edits.seed()
        await demo_authorisations.seed()
        await demo_source.seed(people)
        await demo_needs.seed(sites)
        await demo_profiles.seed(people)
        await demo_rights.seed(settings, people)
        await demo_desk.seed()
        await demo_imports.seed(sites)
        await demo_inbox.seed(people)
    await attempts.forget_all()
    return f"The demo's data is in: {len(sites)} sites, {len(people)} students."


async def _sites() -> dict[str, Site]:
    return {
        code: await Site.create(
            code=code,
            name=name,
            kind=SiteKind.PROVINCE if code.startswith("P") else SiteKind.SCHOOL,
            office=office,
            phone=phone,
            email=f"jiuye@{code.lower()}.invalid",
            address=address,
            region=REGIONS[code],
        )
        for code, name, office, phone, address in SITES
    }


async def _colleges(sites: dict[str, Site]) -> dict[tuple[str, str], College]:
    return {
        (code, name): await College.create(site=sites[code], code=f"{n:02}", name=name)
        for code, names in COLLEGES.items()
        for n, name in enumerate(names, 1)
    }


async def _staff(sites: dict[str, Site], colleges: dict[tuple[str, str], College]) -> None:
    hashed = await passwords.hashed(PASSWORD)
    for login, name, site, college, role in STAFF:
        account_id = uuid4()
        secret = pyotp.random_base32()
        await Account.create(
            id=account_id,
            kind=Kind.STAFF,
            name=name,
            login=login,
            password_hash=hashed,
            totp_cell=await cipher.protect(account_id, "account", "totp_cell", account_id, secret),
            roles=[role.value],
            site=sites[site],
            college=colleges[(site, college)] if college else None,
            created_at=clock.now(),
        )


@dataclass(frozen=True, slots=True)
class _Person:
    """A row of the demo's roster before it is encrypted."""

    college: College
    number: str
    name: str
    id_number: str
    phone: str
    major: str


async def _students(colleges: dict[tuple[str, str], College]) -> dict[str, Student]:
    """The contract's people by student number, and enough others that lists look like lists."""
    first = colleges[("10001", "计算机学院")]
    people = [_Person(first, *named, "软件工程") for named in NAMED]
    dice = random.Random(23)
    for (code, name), college in colleges.items():
        for n in range(MORE_EACH):
            birth = date(2004, 9, 1) + timedelta(days=dice.randrange(500))
            people.append(
                _Person(
                    college=college,
                    number=f"{YEAR}{code[-1]}{college.code}{n + 1:03}",
                    name=dice.choice(SURNAMES) + dice.choice(GIVEN),
                    id_number=_made_up_id(birth, 100 + len(people)),
                    phone=f"139{dice.randrange(10**8):08}",
                    major=dice.choice(MAJORS[name]),
                )
            )
    return await _encrypted(people)


async def _encrypted(people: list[_Person]) -> dict[str, Student]:
    ids = [uuid4() for _ in people]
    numbers = await cipher.protect_many(
        [
            (cipher.Place(id, "student", "id_number_cell", id), p.id_number)
            for id, p in zip(ids, people, strict=True)
        ]
    )
    phones = await cipher.protect_many(
        [
            (cipher.Place(id, "student", "phone_cell", id), p.phone)
            for id, p in zip(ids, people, strict=True)
        ]
    )
    reported = register.reported(p.major for p in people)
    closed = await register.cells(ids, reported)
    now = clock.now()
    students = [
        Student(
            id=id,
            site_id=person.college.site_id,
            college_id=person.college.id,
            student_no=person.number,
            name=person.name,
            gender=Gender(gender_of(person.id_number)),
            id_number_cell=id_cell,
            id_number_index=index.blind("student.id_number", person.id_number).hex(),
            phone_cell=phone_cell,
            major=person.major,
            direction=more.direction,
            training=more.training,
            origin=more.origin,
            degree=BACHELOR,
            graduation_year=YEAR,
            created_at=now,
            updated_at=now,
            **cells,
        )
        for id, person, id_cell, phone_cell, more, cells in zip(
            ids, people, numbers, phones, reported, closed, strict=True
        )
    ]
    await Student.bulk_create(students)
    return {student.student_no: student for student in students}


async def _bound_student(settings: Settings, student: Student) -> None:
    """李同学 of the simulator is 李晓梅, on both apps."""
    wire = settings.wechat
    account = await students.account_of(student)
    for appid, openid in ((wire.official.appid, "o-official-li"), (wire.mini.appid, "o-mini-li")):
        identity = await bindings.see(appid, openid, "u-li")
        await bindings.bind(SYSTEM, account, identity, BindingHow.DEMO)
    await WeChatIdentity.filter(openid="o-official-li").update(
        is_following=True, followed_at=clock.now()
    )


async def _waiting_rebinding(settings: Settings, student: Student) -> None:
    """赵一鸣 changed his phone: something waits on the school's desk from the first minute."""
    appid = settings.wechat.official.appid
    old = await bindings.see(appid, "o-official-zhao-old", "u-zhao-old")
    account = await students.account_of(student)
    await bindings.bind(SYSTEM, account, old, BindingHow.DEMO)
    new = await bindings.see(appid, "o-official-zhao", "u-zhao")
    case = Rebinding(
        id=uuid4(),
        student_id=student.id,
        identity_id=new.id,
        site_id=student.site_id,
        college_id=student.college_id,
        chain=["school"],
        words="换了新手机号，原来的微信已经注销",
        state=RebindingState.WAITING,
        due_at=clock.now() + timedelta(days=3),
    )
    await engine.begin(REBINDING, SYSTEM, case, step="ask")


def _made_up_id(birth: date, order: int) -> str:
    """A number that belongs to nobody and passes GB 11643's check digit."""
    first = f"110101{birth:%Y%m%d}{order:03}"
    return first + id_check_digit(first)
