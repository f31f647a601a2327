"""Where a student's mails go."""

from __future__ import annotations

from uuid import UUID

from server.people.profiles.models import Profile
from server.people.profiles.queries import place
from server.platform.notices.channels import address_book
from server.platform.notices.models import DeliveryChannel
from server.platform.privacy import cipher


@address_book
async def mail_of(account_id: UUID, channel: DeliveryChannel) -> str | None:
    """The mail address that a student left, decrypted for one call."""
    if channel is not DeliveryChannel.MAIL:
        return None
    row = await Profile.get_or_none(student_id=account_id)
    if row is None or row.email_cell is None:
        return None
    (address,) = await cipher.reveal_many([(place(row, "email"), row.email_cell)])
    return address
