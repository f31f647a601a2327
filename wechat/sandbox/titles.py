"""Chinese names for what crosses the wire, as the phone simulator shows them."""

from __future__ import annotations

_PATHS = {
    "/cgi-bin/token": "获取 access_token",
    "/cgi-bin/stable_token": "获取稳定版 access_token",
    "/cgi-bin/clear_quota": "清零接口调用次数",
    "/cgi-bin/menu/create": "发布默认菜单",
    "/cgi-bin/menu/get": "查询菜单",
    "/cgi-bin/menu/delete": "删除菜单",
    "/cgi-bin/menu/addconditional": "发布个性化菜单",
    "/cgi-bin/menu/delconditional": "删除个性化菜单",
    "/cgi-bin/menu/trymatch": "测试个性化菜单",
    "/cgi-bin/tags/create": "新建标签",
    "/cgi-bin/tags/get": "查询标签",
    "/cgi-bin/tags/members/batchtagging": "给用户打标签",
    "/cgi-bin/tags/members/batchuntagging": "取消用户标签",
    "/cgi-bin/tags/getidlist": "查询用户的标签",
    "/cgi-bin/user/info": "查询用户信息",
    "/cgi-bin/user/get": "查询关注者",
    "/cgi-bin/qrcode/create": "生成带参数二维码",
    "/cgi-bin/showqrcode": "取二维码图片",
    "/cgi-bin/message/template/send": "发送模板消息",
    "/cgi-bin/message/subscribe/bizsend": "发送订阅通知",
    "/cgi-bin/message/subscribe/send": "发送小程序订阅消息",
    "/cgi-bin/message/custom/send": "发送客服消息",
    "/cgi-bin/ticket/getticket": "获取 jsapi_ticket",
    "/sns/oauth2/access_token": "用 code 换网页授权",
    "/sns/oauth2/refresh_token": "刷新网页授权",
    "/sns/userinfo": "读取用户资料",
    "/sns/auth": "检验网页授权",
    "/sns/jscode2session": "小程序登录",
    "/wxa/business/getuserphonenumber": "获取手机号",
    "/wxa/getwxacodeunlimit": "生成小程序码",
    "/wxa/msg_sec_check": "文本内容安全检查",
    "/wxa/media_check_async": "媒体内容安全检查",
    "/connect/oauth2/authorize": "网页授权页",
}

_EVENTS = {
    "subscribe": "关注事件",
    "unsubscribe": "取消关注事件",
    "SCAN": "扫码事件",
    "CLICK": "点击菜单事件",
    "VIEW": "打开菜单链接事件",
    "view_miniprogram": "菜单打开小程序事件",
    "scancode_push": "菜单扫码事件",
    "scancode_waitmsg": "菜单扫码事件（等待回复）",
    "TEMPLATESENDJOBFINISH": "模板消息送达结果",
    "subscribe_msg_popup_event": "订阅弹窗结果",
    "subscribe_msg_change_event": "订阅设置变更",
    "subscribe_msg_sent_event": "订阅通知送达结果",
    "wxa_media_check": "媒体检查结果",
}

_ACTIONS = {"SendSms": "发送", "DescribeSmsTemplateList": "查询模板"}
_MESSAGES = {"text": "文本消息", "image": "图片消息", "voice": "语音消息", "location": "位置消息"}


def title_of(path: str, action: str = "") -> str:
    """The title of a call that came in; the SMS provider's are told apart by their action."""
    if path.startswith("/sms/"):
        return f"短信：{_ACTIONS.get(action, action)}"
    return f"调用：{_PATHS.get(path, path)}"


def title_of_push(fields: dict[str, object], attempt: int = 1) -> str:
    """The title of a push that went out; later attempts say so."""
    if fields.get("MsgType") == "event":
        event = str(fields.get("Event"))
        name = _EVENTS.get(event, event)
    else:
        kind = str(fields.get("MsgType", "原文"))
        name = _MESSAGES.get(kind, kind)
    return f"推送：{name}" + (f"（第 {attempt} 次）" if attempt > 1 else "")
