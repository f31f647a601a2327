"""Employers as they register themselves, the accounts that act for them, and their documents."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from server.platform.labels import Labelled
from server.platform.privacy.fields import S1, S2, S3, plain
from server.platform.workflow.case import Case


class EmployerState(Labelled):
    DRAFT = "draft", "填写中"
    WAITING = "waiting", "待省中心审核"
    APPROVED = "approved", "已通过"
    REFUSED = "refused", "未通过"


class Scale(Labelled):
    """单位规模, in people (EREG-15)."""

    UNDER_50 = "1", "50 人以下"
    UNDER_150 = "2", "50–149 人"
    UNDER_500 = "3", "150–499 人"
    UNDER_1000 = "4", "500–999 人"
    UNDER_5000 = "5", "1000–4999 人"
    OVER_5000 = "6", "5000 人以上"


class Capital(Labelled):
    """注册资金 is a band (EREG-28)."""

    NONE = "0", "无注册资金（机关、事业单位等）"
    UNDER_500K = "1", "50 万元以下"
    UNDER_1M = "2", "50–100 万元"
    UNDER_5M = "3", "100–500 万元"
    UNDER_10M = "4", "500–1000 万元"
    OVER_10M = "5", "1000 万元以上"


class Tag(Labelled):
    """单位标签 (EREG-17)."""

    WORLD_500 = "world500", "世界500强"
    CHINA_100 = "china100", "中国100强"
    CHINA_500 = "china500", "中国500强"
    PRIVATE_500 = "private500", "民企500强"
    LISTED = "listed", "上市公司"
    TRADE_500 = "trade500", "行业500强"


class RecruitingService(Labelled):
    """招聘业务 that an employer applies for when it registers (EREG-20).

    `SIGNING` is the switch 是否同步开启网签 (EREG-03): it is ticked in the registration only; later
    it has an application of its own (EREG-04).
    """

    POSTINGS = "postings", "发布职位和招聘公告"
    ONLINE_FAIRS = "online_fairs", "网络招聘会"
    SITE_FAIRS = "site_fairs", "现场招聘会"
    TALKS = "talks", "宣讲会"
    INTERVIEWS = "interviews", "在线面试"
    COOPERATION = "cooperation", "校地校企合作"
    SIGNING = "signing", "网上签约"


TICKED_SERVICES = tuple(s for s in RecruitingService if s is not RecruitingService.SIGNING)
"""Those that are chosen one by one, at any time."""


class Employer(Case):
    """A 用人单位. Its site is the province, which reviews the registration (CON-21).

    `administrator` is the 主要联系人 (AUTH-15). Name and credit code are one of a kind among those
    that wait or are approved: a draft or a refused registration keeps nobody out. `amended` are
    the columns and kinds of documents that are others than at the last refusal.
    """

    administrator: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "models.Account", related_name="administered", on_delete=fields.RESTRICT
    )
    name = fields.CharField(max_length=80)
    credit_code = fields.CharField(max_length=18)
    nature = fields.CharField(max_length=4, default="")
    industry = fields.CharField(max_length=4, default="")
    scale = fields.CharField(max_length=2, default="")
    capital = fields.CharField(max_length=2, default="")
    tags = ArrayField("text", default=list)
    region = fields.CharField(max_length=6, default="")
    address = fields.CharField(max_length=120, default="")
    postcode = fields.CharField(max_length=6, default="")
    phone = fields.CharField(max_length=20, default="")
    email = fields.CharField(max_length=80, default="")
    jobs_email = fields.CharField(max_length=80, default="")
    about = fields.CharField(max_length=1000, default="")
    services = ArrayField("text", default=list)
    amended = ArrayField("text", default=list)
    in_register = fields.BooleanField(default=False)
    state = fields.CharEnumField(EmployerState, max_length=10)

    administrator_id: UUID

    @property
    def wants_signing(self) -> bool:
        """是否同步开启网签 (EREG-03)."""
        return RecruitingService.SIGNING in self.services

    privacy = plain("state", "in_register", "amended") | {
        "name": S1,
        "credit_code": S1,
        "nature": S1,
        "industry": S1,
        "scale": S1,
        "capital": S1,
        "tags": S1,
        "region": S1,
        "address": S1,
        "postcode": S1,
        "phone": S1,
        "email": S1,
        "jobs_email": S1,
        "about": S1,
        "services": S1,
    }
    searched = ("name", "credit_code")
    guards = (
        "CREATE UNIQUE INDEX employer_one_per_credit_code ON employer (credit_code)"
        " WHERE state IN ('waiting', 'approved')",
        "CREATE UNIQUE INDEX employer_one_per_name ON employer (loose_key(name))"
        " WHERE state IN ('waiting', 'approved')",
        # The 组织机构代码 within the credit code.
        "CREATE INDEX employer_organisation_code ON employer (substr(credit_code, 9, 9))"
        " WHERE state IN ('waiting', 'approved')",
    )

    class Meta:
        table = "employer"
        indexes = (("state", "state_since"), ("state_since", "id"))


class MemberRole(Labelled):
    """A unit has one `ADMINISTRATOR`, its 主要联系人 (AUTH-15), and deputies as it likes."""

    ADMINISTRATOR = "administrator", "单位管理员（主要联系人）"
    DEPUTY = "deputy", "单位管理员"
    RECRUITER = "recruiter", "未分配角色"


class EmployerMember(Model):
    """An account that acts for an employer; an account acts for one only.

    `assigned` is the role that the administrator made and gave (EREG-11); without one a recruiter
    reads, and administrators need none.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    employer: fields.ForeignKeyRelation[Employer] = fields.ForeignKeyField(
        "models.Employer", related_name="members", on_delete=fields.CASCADE
    )
    account: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "models.Account", related_name="membership", on_delete=fields.RESTRICT
    )
    role = fields.CharEnumField(MemberRole, max_length=15)
    assigned: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.EmployerRole", related_name="members", null=True, db_constraint=False
    )
    entered_at = fields.DatetimeField(null=True, description="his last way in by our own pages")
    created_at = fields.DatetimeField()

    employer_id: UUID
    account_id: UUID
    assigned_id: UUID | None

    @property
    def role_label(self) -> str:
        """单位管理员, the role's own name, or that there is none yet."""
        if self.administers or self.assigned is None:
            return self.role.label
        return str(self.assigned.name)

    @property
    def administers(self) -> bool:
        """Whether he is a 单位管理员, with all functions."""
        return self.role is not MemberRole.RECRUITER

    privacy = {"role": S2}
    guards = (
        "CREATE UNIQUE INDEX employer_has_one_administrator ON employer_member (employer_id)"
        " WHERE role = 'administrator'",
        # A guard, because a foreign key on a table that exists gets another name by migration.
        "ALTER TABLE employer_member ADD CONSTRAINT employer_member_assigned FOREIGN KEY"
        " (assigned_id) REFERENCES employer_role (id) ON DELETE RESTRICT",
    )

    class Meta:
        table = "employer_member"


class DocumentKind(Labelled):
    LICENCE = "licence", "营业执照"
    ORGANISATION = "organisation", "组织机构代码证"
    LETTER = "letter", "单位注册授权委托书"
    SCHOOL_LICENCE = "school_licence", "办学许可证"
    IDENTITY = "identity", "被委托人身份证（人像面）"
    LOGO = "logo", "单位标志（LOGO）"


class EmployerFile(Model):
    """One document of each kind; the picture was drawn anew by us, so it carries nothing else."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    employer: fields.ForeignKeyRelation[Employer] = fields.ForeignKeyField(
        "models.Employer", related_name="documents", on_delete=fields.CASCADE
    )
    kind = fields.CharEnumField(DocumentKind, max_length=20)
    file: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.StoredFile", on_delete=fields.RESTRICT
    )
    created_at = fields.DatetimeField()

    employer_id: UUID
    file_id: UUID

    privacy = {"kind": S3}

    class Meta:
        table = "employer_file"
        unique_together = (("employer", "kind"),)
