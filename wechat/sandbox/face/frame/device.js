/** How one phone is set. The sandbox knows it while it runs; this browser remembers it for the next time. */

const STANDARD = { system: "ios", dark: false, size: 1, net: "good" };

/** The settings of one person's phone. */
export class Settings {
  constructor(person) {
    this.place = `phone.settings.${person}`;
    this.restored = false;
  }

  /** What is set now, as the sandbox said in the last state. */
  of(person) {
    return person.device ?? STANDARD;
  }

  /** Keeps wishes for the next time; a broken network is not kept. */
  remember({ net, ...wishes }) {
    localStorage.setItem(this.place, JSON.stringify({ ...this.kept(), ...wishes }));
  }

  kept() {
    try {
      return JSON.parse(localStorage.getItem(this.place)) ?? {};
    } catch {
      return {};
    }
  }

  /** Once, at the first state: tells a sandbox that was started anew what was kept. */
  restore(person, tell) {
    if (this.restored || !person.device) return;
    this.restored = true;
    const kept = this.kept();
    if (Object.entries(kept).some(([name, value]) => person.device[name] !== value)) tell(kept);
  }
}
