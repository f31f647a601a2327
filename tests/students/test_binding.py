"""A student proves who he is against the roster, and his WeChat stands for him from then on."""

from __future__ import annotations

from server.accounts.models import Binding, BindingState


async def test_the_demo_is_seeded(db: None) -> None:
    assert await Binding.filter(state=BindingState.ACTIVE).count() == 3
