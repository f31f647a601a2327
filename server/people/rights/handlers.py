"""我的数据: what is held, a copy of it, consents, and being gone; the same for everybody."""

from __future__ import annotations

from server.people.accounts.code_pages import CodeForm, CodePages, CodeStep
from server.people.profiles import service as profiles
from server.people.rights import copies, deletions, proofs, queries
from server.people.rights.schemas import (
    DataView,
    DeletionForm,
    DeletionView,
    PasswordForm,
    ProofQuery,
    ProofView,
    WithdrawForm,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import is_signed_in, is_student
from server.platform.web.endpoint import Room
from server.platform.web.forms import Nothing
from server.platform.web.results import Cookie, Done, Page, Redirect
from server.platform.web.visit import Visit
from server.platform.web.way_in import way_in

room = Room("rights", way_in=way_in)

GO_ON = {"copy": "/me/data", "deletion": "/me/data/deletion"}


@room.get("/me/data", rule=is_signed_in, template="rights/data")
async def data(visit: Visit) -> Page[DataView]:
    return Page(await queries.data_page(visit))


@room.post("/me/data/copies", rule=is_signed_in, retry=data)
async def ask_copy(actor: Actor) -> Done[Nothing]:
    await copies.ask(actor)
    return Done(Nothing(), go="/me/data", flash="正在整理，好了会通知" + queries.you(actor))


@room.post("/me/data/consents/withdraw", rule=is_student, retry=data)
async def withdraw_consent(actor: Actor, form: WithdrawForm) -> Done[Nothing]:
    await profiles.withdraw_consent(actor, form.purpose)
    return Done(Nothing(), go="/me/data", flash="已收回同意，立即生效")


@room.get("/me/data/deletion", rule=is_signed_in, template="rights/deletion")
async def deletion(visit: Visit) -> Page[DeletionView]:
    return Page(await queries.deletion_page(visit))


@room.post("/me/data/deletion", rule=is_signed_in, retry=deletion)
async def ask_deletion(actor: Actor, visit: Visit, form: DeletionForm) -> Done[Nothing]:
    if not proofs.is_fresh(visit):
        raise proofs.needed("deletion")
    await deletions.ask(actor)
    return Done(Nothing(), go="/me/data/deletion", flash="已申请注销；到期之前随时可以撤销")


@room.post("/me/data/deletion/withdraw", rule=is_signed_in, retry=deletion)
async def withdraw_deletion(actor: Actor) -> Done[Nothing]:
    await deletions.withdraw(actor)
    return Done(Nothing(), go="/me/data/deletion", flash="已撤销注销，账号和资料保持原样")


@room.get("/me/data/proof", rule=is_signed_in, template="rights/proof")
async def proof(actor: Actor, query: ProofQuery) -> Page[ProofView]:
    return Page(await queries.proof_page(actor, query.to))


@room.post("/me/data/proof/password", rule=is_signed_in, retry=proof)
async def prove_by_password(actor: Actor, query: ProofQuery, form: PasswordForm) -> Redirect:
    return _go_on(query.to, await proofs.by_password(actor, form.password))


@room.post("/me/data/proof/sms", rule=is_signed_in, retry=proof)
async def send_code(actor: Actor, query: ProofQuery) -> Redirect:
    return _by_sms(query.to).sent(await proofs.send_code(actor))


@room.get("/me/data/proof/code", rule=is_signed_in, template="rights/proof_code")
async def code_page(visit: Visit, query: ProofQuery) -> Page[CodeStep]:
    return Page(await _by_sms(query.to).step(visit, "确认是我本人"))


@room.post("/me/data/proof/code", rule=is_signed_in, retry=code_page)
async def prove_by_code(
    actor: Actor, visit: Visit, query: ProofQuery, form: CodeForm
) -> Redirect:
    code = await _by_sms(query.to).asked(visit)
    return _go_on(query.to, await proofs.by_code(actor, code, form.code))


@room.get("/me/data/proof/wechat", rule=is_signed_in)
async def prove_by_wechat(actor: Actor, query: ProofQuery) -> Redirect:
    cookie = await proofs.by_wechat(actor)
    if cookie is None:
        return Redirect(queries.OAUTH.format(to=query.to))
    return _go_on(query.to, cookie)


def _by_sms(to: str) -> CodePages:
    return CodePages(
        proofs.SMS, asks=f"/me/data/proof?to={to}", checks=f"/me/data/proof/code?to={to}"
    )


def _go_on(to: str, cookie: Cookie) -> Redirect:
    return Redirect(GO_ON[to], cookies={proofs.COOKIE: cookie})
