"""What the evidence calls a deed: its own words, or those of the workflow's step."""

from __future__ import annotations

from server.platform.workflow.steps import workflows

DEEDS = {
    "account.create": "开通账号",
    "account.delete": "注销账号",
    "account.disable": "停用账号",
    "account.enable": "恢复账号",
    "account.invite": "重新生成邀请链接",
    "account.join": "激活账号",
    "account.mail": "修改邮箱",
    "account.phone": "更换登录手机",
    "administrator.hand_over": "移交单位管理员",
    "admission.mark": "修改单位标记",
    "business_register.discard": "删除工商库文件",
    "business_register.load": "载入工商库",
    "business_register.take_back": "撤回工商库的载入",
    "business_register.upload": "上传工商库文件",
    "college.add": "添加院系",
    "college.delete": "删除院系",
    "college.rename": "院系改名",
    "consent.set": "修改隐私设置",
    "correction.reveal": "查看纠错内容",
    "delegation.begin": "安排离岗代办",
    "delegation.end": "提前结束代办",
    "delivery.retry": "重新发送消息",
    "duty.remind": "提醒学生",
    "employer.edit": "修改单位信息",
    "employer.give_up": "放弃单位注册",
    "employer.logo": "更换单位标志",
    "employer.logo_clear": "清除单位标志",
    "file.destroy": "销毁文件",
    "file.link": "生成文件链接",
    "file.open": "查看文件",
    "file.save": "保存文件",
    "member.leave": "退出单位",
    "member.open": "开设子账号",
    "member.remove": "移出单位",
    "member.reopen": "恢复子账号",
    "member.role": "修改子账号角色",
    "member.stop": "停用子账号",
    "member_role.change": "修改角色权限",
    "member_role.create": "添加角色",
    "member_role.delete": "删除角色",
    "need.set_aside": "暂不回应合作需求",
    "number.find": "查找学号",
    "number.show": "查看查到的学号",
    "password.change": "修改密码",
    "password.link": "生成重置登录链接",
    "password.recover": "找回密码",
    "password.reset": "重置密码和验证器",
    "password.revoke": "作废登录密码",
    "password.set": "设置密码",
    "policy.set": "修改规则参数",
    "profile.save": "保存基本信息",
    "push.retry": "重试微信推送",
    "proof.give": "确认本人身份",
    "register.export": "导出名单",
    "recruiter.register": "注册单位账号",
    "retention.run": "到期数据清除",
    "review.hand": "转交待办",
    "review.put_back": "放回待办",
    "review.take": "领取待办",
    "role.change": "修改角色",
    "session.begin": "登录",
    "session.end": "退出设备",
    "session.refuse": "登录被拒绝",
    "signing_grant.from_registration": "随注册申请签约授权",
    "site.edit": "修改学校信息",
    "site.open": "开通学校",
    "site_mark.add": "添加单位标记",
    "site_mark.delete": "删除单位标记",
    "source_info.call": "发送生源核对通知",
    "student.register": "学生注册",
    "task.fetch": "下载后台任务的文件",
    "task.link": "取得文件的下载链接",
    "task.refuse": "权限变化，作废文件",
}
FORMER = {
    "binding.begin": "绑定微信",
    "copy.ask": "申请个人信息副本",
    "copy.download": "下载个人信息副本",
    "data_copy.ask": "个人信息副本：申请副本",
    "data_copy.expire": "个人信息副本：到期删除",
    "data_copy.fail": "个人信息副本：没有做成",
    "data_copy.finish": "个人信息副本：整理完成",
    "membership.join": "申请加入单位",
    "membership.lead": "申请成为单位管理员",
    "need.answer": "回应合作需求",
    "roster.accept": "确认导入生源数据",
    "roster.discard": "放弃导入",
    "roster.upload": "上传生源数据",
}
"""What older releases called a deed; the trail keeps their names for ever."""
OF_CASES = {"paper": "上传材料"}
"""What is done to a case without moving it."""
OBJECTS = {
    "account": "账号",
    "student": "学生",
    "roster_import": "生源导入",
    "stored_file": "文件",
    "site": "站点",
    "college": "院系",
    "policy": "规则",
    "delegation": "代办安排",
    "employer_member": "单位成员",
    "employer_role": "单位角色",
    "need_answer": "需求回应",
    "site_mark": "单位标记",
    "business_register_load": "工商库文件",
    "delivery": "消息",
    "task": "后台任务",
    "push": "微信推送",
}


def deed(action: str) -> str:
    """安排离岗代办; 单位入驻：通过; the code itself where nobody has named it."""
    if known := DEEDS.get(action) or FORMER.get(action):
        return known
    kind, _, name = action.partition(".")
    workflow = workflows().get(kind)
    words = workflow.deed(name) or OF_CASES.get(name, "") if workflow else ""
    return f"{workflow.label}：{words}" if workflow and words else action


def deeds_like(text: str) -> list[str]:
    """The codes of the deeds whose words hold this text."""
    steps = [f"{w.name}.{step.name}" for w in workflows().values() for step in w.steps]
    return [action for action in dict.fromkeys([*DEEDS, *FORMER, *steps]) if text in deed(action)]


FILES = {
    "business_register": "工商库文件",
    "employer": "单位证照",
    "export": "导出的名单",
    "photo": "头像",
    "roster": "生源名单",
}
"""Files by their purpose; a case's papers have its workflow's name there."""


def file_label(purpose: str) -> str:
    """单位证照; a paper by its case's words; 文件 for anything else."""
    workflow = workflows().get(purpose)
    return FILES.get(purpose) or (f"{workflow.label}材料" if workflow else "文件")


def object_label(table: str) -> str:
    """账号; a case by its workflow's words; 记录 for anything else."""
    cases = {w.model._meta.db_table: w.label for w in workflows().values()}
    return OBJECTS.get(table) or cases.get(table, "记录")
