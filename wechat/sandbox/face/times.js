/** Times as WeChat writes them: today's as 09:41, then 昨天, the weekday, the date; in the browser's own zone. */

const DAYS = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

function two(number) {
  return String(number).padStart(2, "0");
}

/** 09:41 of an ISO string or a Date. */
export function clock(at) {
  const when = new Date(at);
  return `${two(when.getHours())}:${two(when.getMinutes())}`;
}

/** 09:41:07, for the wire. */
export function seconds(at) {
  return `${clock(at)}:${two(new Date(at).getSeconds())}`;
}

function daysAgo(when, now) {
  const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(now) - midnight(when)) / 86_400_000);
}

/** The time line between messages. */
export function moment(at, now = new Date()) {
  const when = new Date(at);
  return day(when, now) ? `${day(when, now)} ${clock(when)}` : clock(when);
}

/** The short time at the right of a list row. */
export function brief(at, now = new Date()) {
  const when = new Date(at);
  return day(when, now) || clock(when);
}

function day(when, now) {
  const ago = daysAgo(when, now);
  if (ago <= 0) return "";
  if (ago === 1) return "昨天";
  if (ago < 7) return DAYS[when.getDay()];
  const date = `${when.getMonth() + 1}月${when.getDate()}日`;
  return when.getFullYear() === now.getFullYear() ? date : `${when.getFullYear()}年${date}`;
}

/** The whole moment, for titles that appear on hover. */
export function full(at) {
  const when = new Date(at);
  return `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())} ${seconds(when)}`;
}
