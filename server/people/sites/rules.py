"""Who keeps a site's public face: its own office, and the province for any."""

from __future__ import annotations

from server.platform.access.rule import is_desk_of, is_school_staff

keeps_site = is_school_staff & is_desk_of
