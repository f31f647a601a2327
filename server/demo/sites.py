"""The demo's notices: two on each site's own page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from uuid import uuid4

from server.people.sites.models import Site, SiteNotice, SiteNoticeState
from server.people.sites.workflow import SITE_NOTICE
from server.platform import clock
from server.platform.access.actor import SYSTEM
from server.platform.workflow import engine

NOTICES = {
    "P23": (
        (
            "2027 届高校毕业生生源信息核对安排",
            "全省高校毕业生分批核对生源信息，请先绑定学籍，再核对本人信息。\n"
            "各校时间不同，以学校公告为准。遇到问题，请先联系学校就业部门。",
        ),
        (
            "谨防求职陷阱",
            "凡以培训费、保证金、体检费等名义要求先交钱的，都请拒绝并向学校反映。\n"
            "劳动权益问题可以拨打 12333 咨询。",
        ),
    ),
    "10001": (
        (
            "关于 2027 届毕业生绑定微信的通知",
            "请 2027 届同学在 12 月 15 日前用微信绑定学籍。\n"
            "绑定时要填学号、姓名和身份证号后六位；对不上的，请带学生证到行政楼 305 核对。",
        ),
        (
            "就业指导中心寒假值班安排",
            "寒假期间每周二、周四上午 9:00 到 11:30 有老师值班，其余时间请打电话留言。\n"
            "线上手续照常办理。",
        ),
    ),
    "10002": (
        (
            "招生就业处办公地点调整",
            "自下周一起，就业手续改在综合楼 201 办理，电话不变。",
        ),
        (
            "毕业生信息核对提醒",
            "请同学们登录后核对姓名、专业和毕业年度，有出入的请在月底前到院系登记。",
        ),
    ),
    "10003": (
        (
            "护理系实习与就业说明会",
            "本周五下午 2:00 在学生中心报告厅举行，护理、助产专业的同学请准时参加。",
        ),
        (
            "就业服务中心咨询时间",
            "工作日 8:30 到 16:30，可以当面咨询签约、档案和户口迁移的问题。",
        ),
    ),
}


async def seed(sites: Mapping[str, Site]) -> None:
    """Write and publish the notices, the first of each site as the newest."""
    now = clock.now()
    for code, notices in NOTICES.items():
        for days, (title, text) in enumerate(notices, 1):
            site = sites[code]
            notice = SiteNotice(
                id=uuid4(),
                site_id=site.id,
                title=title,
                text=text,
                author=site.office,
                state=SiteNoticeState.PUBLISHED,
                chain=[],
                created_at=now - timedelta(days=3 * days),
                published_at=now - timedelta(days=3 * days),
            )
            await engine.begin(SITE_NOTICE, SYSTEM, notice, step="publish")
