/** The pages of one in-app browser: what ‹ and › lead to. A list of its own, as frames share the browser's. */

function plain(url) {
  return url?.split("#")[0];
}

/**
 * `list` holds `{url, passing}`; `url` is null for a page of another site, which tells nothing. A passing page (a
 * consent, the answer to a form at another address) gives its place to the next one and is not gone back to.
 */
export class Pages {
  constructor(url) {
    this.list = [{ url, passing: false }];
    this.at = 0;
    this.awaited = true;
  }

  get now() {
    return this.list[this.at];
  }

  get canGoBack() {
    return this.at > 0;
  }

  get canGoOn() {
    return this.at < this.list.length - 1;
  }

  /** A page came: by a step of ours (then it takes the place that was stepped to), or by itself. */
  arrive({ url, kind, passing = false }) {
    const stays = this.awaited || kind === "replace" || kind === "reload" || this.now.url === url || this.now.passing;
    const atForm = this.now.url === url && !this.now.passing;
    const page = { url, passing: passing && !atForm };
    this.awaited = false;
    const known = kind === "traverse" ? this.list.findLastIndex((each) => each.url === url) : -1;
    if (known >= 0) this.at = known;
    else if (stays) this.list[this.at] = page;
    else {
      this.list.splice(this.at + 1, Infinity, page);
      this.at += 1;
    }
  }

  /** Steps by `delta`; gives the address to show, or null where there is no page. */
  step(delta) {
    const to = this.at + delta;
    if (!this.list[to]?.url) return null;
    const { passing } = this.now;
    if (passing) this.list.splice(this.at, 1);
    this.at = passing && delta > 0 ? to - 1 : to;
    this.awaited = true;
    return this.now.url;
  }

  /** The address to load again; the form that led to an answer rather than the answer. */
  again() {
    if (this.now.passing && this.canGoBack) return this.step(-1);
    this.awaited = true;
    return plain(this.now.url);
  }
}
