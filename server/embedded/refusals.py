"""What stops a start: one clear sentence for the person at the console."""


class Refused(Exception):
    """The start cannot go on; the message says why and what to do, in one sentence."""
