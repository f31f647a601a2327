// The end of the JS-SDK that lives in WeChat: `wx.updateAppMessageShareData(…)` of a page arrives here as
// `WeixinJSBridge.invoke("updateAppMessageShareData", …)`.
const CALLS = {
  updateAppMessageShareData: ({ title, desc, link, imgUrl }) => tell("share", { card: { title, desc, link, imgUrl } }),
  updateTimelineShareData: () => undefined,
  closeWindow: () => tell("close"),
  getNetworkType: () => ({ err_msg: `network_type:${offline() ? "fail" : device.net === "slow" ? "edge" : "wifi"}` }),
};

window.WeixinJSBridge = {
  invoke(name, given, answer) {
    const made = CALLS[name] ? CALLS[name](given ?? {}) : { err_msg: `${name}:function_not_exist` };
    setTimeout(() => answer?.({ err_msg: `${name}:ok`, ...made }));
  },
  on: () => undefined,
};
document.addEventListener("DOMContentLoaded", () => document.dispatchEvent(new Event("WeixinJSBridgeReady")));
