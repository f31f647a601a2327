"""Whoever comes to the page of a code with nothing to type is led to where one is asked for."""

from __future__ import annotations

import pytest

from server.people.accounts.code_pages import CodeForm
from server.platform.web.forms import parse
from tests.clients import Client

JSON = {"Accept": "application/json"}
TYPED = {"code": "123456"}
FIRST_PAGES = {
    "/student/signin/code": "/student/signin/phone",
    "/student/forgotten/code": "/student/forgotten",
    "/student/number/code": "/student/number",
    "/employer/signin/code": "/employer/signin/phone",
    "/employer/register/account": "/employer/register",
    "/employer/forgot/password": "/employer/forgot/way",
    "/employer/forgot/appeal/code": "/employer/forgot/appeal",
    "/employer/forgot/query/code": "/employer/forgot/query",
}

def test_a_code_is_taken_with_the_blanks_it_was_copied_with() -> None:
    assert parse(CodeForm, {"code": " 976 649\n"}).code == "976649"
    assert parse(CodeForm, {"code": "９７６６４９"}).code == "976649"


pages = pytest.mark.parametrize("page", FIRST_PAGES)


@pages
async def test_a_browser_is_sent_back_to_the_first_page(visitor: Client, page: str) -> None:
    answer = await visitor.get(page)
    assert answer.headers["location"] == FIRST_PAGES[page]


@pages
async def test_a_program_is_told_that_the_code_is_over(visitor: Client, page: str) -> None:
    answer = await visitor.get(page, headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (409, "code_expired")


async def test_a_proof_asked_for_too_long_ago_is_asked_for_again(student: Client) -> None:
    page, first = "/me/data/proof/code?to=deletion", "/me/data/proof?to=deletion"
    assert (await student.get(page)).headers["location"] == first
    assert (await student.post(page, data=TYPED)).headers["location"] == first


async def test_the_first_page_is_also_found_from_a_form_that_came_back_wrong(
    visitor: Client,
) -> None:
    """The code's page is to be shown with a sentence at the field, but its own code is over."""
    answer = await visitor.post("/student/signin/code", data={"code": "no"})
    assert answer.headers["location"] == FIRST_PAGES["/student/signin/code"]
