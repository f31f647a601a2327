from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "one_time_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(30) NOT NULL,
    "means" VARCHAR(4) NOT NULL,
    "address_index" VARCHAR(64) NOT NULL,
    "address_cell" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_one_time_co_address_e6db77" ON "one_time_code" ("address_index");
CREATE INDEX IF NOT EXISTS "idx_one_time_co_expires_9f8968" ON "one_time_code" ("expires_at");
COMMENT ON COLUMN "one_time_code"."means" IS 'SMS: sms\nMAIL: mail';
COMMENT ON TABLE "one_time_code" IS 'A code that a browser asked for; its row id, kept in that browser, is the request''s name.';
        CREATE TABLE IF NOT EXISTS "admission" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "mark" VARCHAR(40) NOT NULL,
    "words" VARCHAR(200) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_admission_due_at_2ada12" ON "admission" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_admission_site_id_21bf1f" ON "admission" ("site_id", "state", "state_since");
CREATE INDEX IF NOT EXISTS "idx_admission_employe_458511" ON "admission" ("employer_id", "state");
COMMENT ON COLUMN "admission"."state" IS 'WAITING: waiting\nADMITTED: admitted\nREFUSED: refused\nWITHDRAWN: withdrawn\nENDED: ended';
COMMENT ON TABLE "admission" IS 'One employer at one school; the case''s site is the school, which reviews it.';
        CREATE TABLE IF NOT EXISTS "schools_shown" (
    "at" TIMESTAMPTZ NOT NULL,
    "employer_id" UUID NOT NULL PRIMARY KEY REFERENCES "employer" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "schools_shown" IS 'That 登录学校分站 opened by itself for an employer; it does so once (EREG-05).';
        CREATE TABLE IF NOT EXISTS "need" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "side" VARCHAR(10) NOT NULL,
    "author_name" VARCHAR(60) NOT NULL,
    "title" VARCHAR(60) NOT NULL,
    "text" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ,
    "state" VARCHAR(10) NOT NULL,
    "author_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_need_due_at_0c174d" ON "need" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_need_employe_cad4c3" ON "need" ("employer_id", "published_at");
CREATE INDEX IF NOT EXISTS "idx_need_site_id_467789" ON "need" ("site_id", "side", "published_at");
CREATE INDEX IF NOT EXISTS "idx_need_publish_4bcc7c" ON "need" ("published_at", "id");
COMMENT ON COLUMN "need"."side" IS 'EMPLOYER: employer\nSCHOOL: school';
COMMENT ON COLUMN "need"."state" IS 'DRAFT: draft\nPUBLISHED: published\nWITHDRAWN: withdrawn\nDISCARDED: discarded';
COMMENT ON TABLE "need" IS 'What one side asks of everybody on the other (COOP-01, COOP-05).';
        CREATE TABLE IF NOT EXISTS "need_answer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "side" VARCHAR(10) NOT NULL,
    "words" VARCHAR(1000) NOT NULL,
    "answerer" VARCHAR(60) NOT NULL,
    "set_aside_at" TIMESTAMPTZ,
    "state" VARCHAR(10) NOT NULL,
    "answered_by_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "need_id" UUID NOT NULL REFERENCES "need" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_need_answer_need_id_cd69ed" UNIQUE ("need_id", "site_id", "employer_id")
);
CREATE INDEX IF NOT EXISTS "idx_need_answer_due_at_f146b7" ON "need_answer" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_need_answer_need_id_301fa5" ON "need_answer" ("need_id", "state");
CREATE INDEX IF NOT EXISTS "idx_need_answer_need_id_082a45" ON "need_answer" ("need_id", "state_since");
CREATE INDEX IF NOT EXISTS "idx_need_answer_site_id_36d12e" ON "need_answer" ("site_id", "side", "created_at");
CREATE INDEX IF NOT EXISTS "idx_need_answer_employe_721bd1" ON "need_answer" ("employer_id", "side", "created_at");
COMMENT ON COLUMN "need_answer"."side" IS 'EMPLOYER: employer\nSCHOOL: school';
COMMENT ON COLUMN "need_answer"."state" IS 'UNANSWERED: unanswered\nANSWERED: answered';
COMMENT ON TABLE "need_answer" IS 'A need as one receiver has it, from the moment it was published (COOP-02, COOP-06).';
        CREATE TABLE IF NOT EXISTS "number_search" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret_hash" VARCHAR(64) NOT NULL UNIQUE,
    "site_code" VARCHAR(10) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "proven_at" TIMESTAMPTZ,
    "student_id" UUID REFERENCES "student" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_number_sear_expires_bc40c9" ON "number_search" ("expires_at");
COMMENT ON TABLE "number_search" IS 'Somebody looks for his student number (SREG-04).';
        CREATE TABLE IF NOT EXISTS "registration" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret_hash" VARCHAR(64) NOT NULL UNIQUE,
    "draft_cell" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "student_id" UUID NOT NULL REFERENCES "student" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_registratio_expires_811153" ON "registration" ("expires_at");
COMMENT ON TABLE "registration" IS 'A student registers on the web (SREG-03 … SREG-06); the browser holds the secret.';
        CREATE TABLE IF NOT EXISTS "site_mark" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_site_mark_site_id_75c40c" UNIQUE ("site_id", "name")
);
COMMENT ON TABLE "site_mark" IS 'A 单位标记 by which a school sorts the employers that it lets in (ENT-05); most have none.';
        CREATE TABLE IF NOT EXISTS "student_phone" (
    "id" UUID NOT NULL PRIMARY KEY,
    "phone_index" VARCHAR(64) NOT NULL,
    "phone_cell" BYTEA NOT NULL,
    "proven_at" TIMESTAMPTZ NOT NULL,
    "student_id" UUID NOT NULL UNIQUE REFERENCES "student" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_student_pho_phone_i_983356" ON "student_phone" ("phone_index");
COMMENT ON TABLE "student_phone" IS 'The number that a student has proven by SMS, for signing in and for a forgotten password.';
        ALTER TABLE "site" ADD "region" VARCHAR(6) NOT NULL DEFAULT '';
        DROP TABLE IF EXISTS "sms_code";
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        ALTER TABLE need ADD CONSTRAINT need_of_one_side CHECK ((side = 'employer') = (employer_id IS NOT NULL));
        ALTER TABLE site ALTER COLUMN region DROP DEFAULT;"""


MODELS_STATE = (
    "eJztfWtz4ji37l9R5cv0VNGp3DuTPnWqSEL3sCeBnEBPv7OHKWKwCH5jJMayQ7PfPf/9aM"
    "kXfMc2JhhH/aGTYC3ZPEuW1n3952BGVayzw+Z4TC1iHlyh/xwQZYb5L+FLDXSgzOerC/CB"
    "qYx0MVbxDRox01DGMNdE0RnmH6mYjQ1tbmqUwOAuwWgxpWimLBHTngnSyCFqImZaKibmTw"
    "w5s6GpwpA5xUhTEZ2I3wzKTGzwH4srRIm4oqA5Nhglh3BzlY753TXyvOX7WET728JDkz5j"
    "Ptzgd/vzL/6xRlT8AzP3z/nLcKJhXQ3Aqqkwgfh8aC7n4rNv39q3X8RI+A6j4Zjq1oysRs"
    "+X5pQSb7hlaeoh0MC1Z0ywoZhY9QFOLF13WON+ZD8x/8A0LOw9qrr6QMUTxdKBbQf/Z2KR"
    "MXALiTvBf2f/13k037DhsNPtD3ut/nB4EOEyPEKIIc5HY0pghWjEBKD+84897woQ8ekB3O"
    "Dm1+bjh9OLnwUEnCPPhrgo4Dr4RxAqpmKTCtBXKL/w7xfF+WaqGC1izQTWbf4YChnjCOYu"
    "bQh1/tBF8HY/WAG+ei1cKF2wssN78Hu71+53H6/Qq8Y0kxoD0ut/u211+lfuAh+Qx9bN47"
    "d2v8VHGXhsWBpf0zCu+eULjFImE/7XH71+657/ueQrfhZ+h+JZdjBTfgx1TJ7NKf/z+CiF"
    "hb83HwUXj48EFynfGewdo+NcORGXgJkr5omfscyLf0nc8VVmWOb3IQjuRRZwL5LBvYiAq9"
    "NnjeRB1yMoBK+zu+TYft4M28ss2F4mY3sZwXauMLaghjrkJ8o0D8YRwrdbygfb2tiDYJ8c"
    "ZUGbj0qEW1wL4m1Scz4cY12PYn2tEcVYxqMdIAshPVqamBVY1zveNVKwvb7rXsPMM8b+1h"
    "2wr9ud5uMfH+6b/xJwz5bOpbtu56s73n/iXv/RbzXjwOeHxjwO/Oc2MVPAd8lC4Gu2CLmN"
    "ZX6U83zVFWaifrf/gOBZkcWwesVlwDGXfRF/U18Ylwsd2WH9m/AMT/nxl5OT09NPJ0enF5"
    "fnZ58+nV8eXfKx4itFL31K42j7a7vTD74n8EGQPwbV7ZUc5E3TMJSE98KjCLFF19jW+OIT"
    "NkeWppsaYYdwv13Im/3Wv/p//hWCUWNDrs1orzESyTXlgCkkQXL304U3GU64LUDd8/SNN5"
    "lu9y6wyVy3Qwu08+3+usUFQbHh8EFcGI1ft2MDAyRDxYwifsuvmNoMx0MepAxhrjqkh+4v"
    "eygbpq3d9n2LS/b3DwEu3Db7LbhyEtjl3U8/XIQOW28S9L3d/xXBn+i/u51W+DjwxvX/+w"
    "CeSbFMOiR0MVRUPybux+5HQTZTXcfPeJhPHw5SbaAX78/5vVYLXmHKNcG8gPpIJJr//ANm"
    "m8lLrEkBkIoi+4UaWHsmv+FlxKgQwtOxp/WcafYS0dWnq0c0lIVn5vIvJ/7V+RfG9jb/yP"
    "eLx/ZN/yBuDygB1ZvVTPUENrjxJWALq3ekjF8WClclE5bxiH9R/kAxkuG1Q/nlt0esK+KL"
    "JOJ9bc+yv2doBPDAwqQED0FGGIK8vyFUXYL7fKob/ld9lmfw2Bnz71QGVD2YqMZAEYzVDS"
    "Hq8Cnq+tYBPEOFsAU2SkCpKSaq60qipjbe9HXriElqjdBwbuAJNjApCawHb7q6voQaedVM"
    "gcWGgLW9ieoKFcOMbY5Tz56lRq8hiKH0hPrEz4BgGry0glNRZxrRwPGOY1RYF1IQpyj/bz"
    "2wrdlcp8vaHgEzPBvxg3KqxRngC4N1L2atKWTC5w1jTAhQKQG1Hkx4s5qvJpjB6zo7mYVe"
    "4JlClGfxlDAdEIeUwZjoIZ+emBw9NPINWhs91ETf8c1UMZEGQQ6auYRIBqIyNKEGUogb1H"
    "OImiaaUWaK+B3bEo+cG/GPENYgcAcxPks0cmhL95BRQxWw8DVQctTQeKrExUakuMw8Cuky"
    "C2yzJh4yzZGS87hwQqTSh1NpH47Kd7P8broVVQnsXX+kvmWAUZ2YK/2w74LNXCyLEy6SY9"
    "U8ghqGW56eZAhSOz1JjFGDS8GzcMphjwV3fRyyQ1plmA8euz07vlgEzA9I76bVaV0h4REY"
    "kG+ddrdzhfhDUALhyNftzm278xXCkR0xmVO0v3aGbT4KQvSHGh9327rvXiEVz2hYMM8Ujp"
    "yFhcfJLDyOsFDIJEWZ6BFXmo3Nm377d843W4cZkFbntnV7hTC/i1qICaXHhDsqV87ohiBV"
    "mQpRdU+gHPEiMganfExdk0FOUENkcqlWJbSpPnBWJrapopDK4KZKBzfFSAMlYOtLb63pqg"
    "3KQBnAdY+iEtC1zeht34Q1BTl0fOeOz8vlMs3pnvEHoMW4aELxaclumkBQXFZnjUiYMcGX"
    "oqCRQRcMG0hhL1gFX8pnpJkMsqyRpjbQC56bSCP2aGdsA2l2braB+XpgkLUNjx/nstnSnQ"
    "ZcI+3zj7mmN+IzUgPNFE1Hiqry05UBkZiNYUXHfGrhIUKqsjxET86b9wSDFlM6E9OLx+Qf"
    "KCNqmY0BWUyxgcGphBVD18BdBPlGIiWd6qp4ROk8qooI1UhxHs0tg1PkSlz2kVTZPFDUmJ"
    "bFCHCabAQ4jRgBZliJi7bJZonxiKsM9UHvvneF2IwNyH2zfXclNpsiFpizDNifJUJ/FjG/"
    "2NvdUHzbXNbiMOG20N9dHvlFFqwvksG+SEQ7f2pzmLJgdnPVNpYdpDdL91cRbuyd+wv/mG"
    "t8ugJsDlK+DZulL7sYlyF9vwCLfWRvEqog3+KC/N2xd2h/OFvcRLwLk1s1cd3E4nbT7N00"
    "b1u7MgWtEuxiDEGB7LtkM9Aq2y+rDej/PQaMM+Dox+pHapmID30x6RzN+eMiYTmZG/QVE7"
    "eGGWJTugBLiBuQ+6H32Pr68eji5zgL0NbuI20vFdibGim2F3tN5q26FaQqRzGtUH2z8vVS"
    "aeKKVDXLVNQspaZZGGLHGp17LYfp5Gpeu5otI8a4koywM7y6lfkOFnBy2QfYT8w7DadUt5"
    "POK1GyT5pVihyNe6eQSbPKe+AyGyuEFHqZg5TSuFJlLkvjWb35K41nNYwCrg2q0iT5VibJ"
    "qsQA7inEaSGAOzb7hlgQY/uNMinZALzAYz526F8iOco2WHZcniiZQCeIWgYyFxTx2zH0Qs"
    "AKO9VmV+iJzjHR1CfougIXG+hJpJHBR8rYoEwE681Sajds4UYxduA/V/mQ9kQHf0nTcJVM"
    "wzK/dav5rc6iz4HviqKGAG/BSmlvRrkslSuSUnq21DvYTmPDCdV1unBKEIWC7dbU+A+Qvm"
    "GZf++Tva3zbyNXyLQQIpXmhSqbFyaawcwhw5gU4XSYWNr9K8fsiIaerOTIMuSysLYsh7wL"
    "hLyKKxuC9OjOU9t3Thb1jcVom/appjrTbLxiTFOri43UFsSBYZmaEGOn5i1S7AqebDzlEv"
    "tnO01TYfgnhiDl300MtS830GKqjafIwK8aXjCkmfGdh8uaHPJPn2aK8fLkDh1Y56fn5wPr"
    "bHKmDqyLy6NPA+tyNDqy4x4ZnbmzMch/FRmpH1qd/sej86zRjH96BSG88kX+wox89J8H2F"
    "dd2R71l7R07dTSJauX5havZfXSd6aryOql74S5Ms7wXbAZBKM8pnF3fHWjeAvaxc+yxOqe"
    "JYfqnkUidaEfeUKxhXhsPYLagbuVSOh3UFb0e7PdF/VeF4pmimqvzdv7dr8PtUVBXzP5E0"
    "Jd2C/fevCRgScQNDggsG/cPja/dzilZk5VQ1mQKhYllfUzy4+cc/XKnKCGyGTBR1k/8w0j"
    "EWX9zCwRcrJ+ZlXqZ/qNdxuCm6PL2r6u29DZUqnijj3b0tub0kWs9TxwvZGe1y9GDpk3dK"
    "0RvQ8G54H16eLTaGCdT8AofT66uACj9Mkx//3kiP/+SVF/QRD0hVU0WkIdRqxP3E5aLrRQ"
    "nxGpFDPEKKJ8waEPLZGBfx6T6f92t90g8b96csxOk3m3FNyZ27ojrToVterkiCKJ7qdZTj"
    "a3q+MbnGtVeNM2OtXi8xU2OqhE4/KYA8ptaJ58MBF3xNrz6PvUdbZqKgbnJ4PIf/yKjeWI"
    "qkvoyQgOVCraMn646XYfPh4dN5D9S9xJs+mEwnkLtJ7zlq/7KTV+Yoeo6XhpodAw/4Z2yV"
    "/PEwyZC1CyWPiIFaIiQn2nlsLndf/i9C6p7yN+hgvahrgA1W7AK3WInkz8w65IPIa4Vn7f"
    "X/v3d+gDfMwO58vsLmL/mza3RrrGprbVXLiHPQeyZgcdRUcEPmkIt6/0IEsPsvQgSw9yle"
    "UU6UF+J8yVHuR3wWZXQCnkhXOFmyo74Vr3D3fdP6BJoyuxQZvGX7vduytH1qyGM82WjIfi"
    "z1h+JCj0QbIqs6JoylsWqC+Sob6IQG1qpp4LZI9AwpsFXq5LRdHt808T0HXG1wLcNcJy4F"
    "hwQYyv1O8O94F+A8X7wzUpg2pknoM6TCsTCSt9Utc/YOb2sfmlf4VUQ5mYA/Lw7fqu3fsV"
    "gl68lZoUHHPb7t00H0WAjKqxsWJUJkjGOaBzVpfyE8noAxl3VP+4o1qiKsOOZNjRrh1dMu"
    "zofYcd7Sm62aKOopJWCeC+g6bIfvkyd0CXD3LCFtjYtPAAxmpTTFQjxLeaMO5DLCGkYIVn"
    "emDBUFkNzFDEUHjqnaKCBh5j7RUbwv2umQ00MZwevzM6g6YymokW/JKnu7kRAiduhEB8G5"
    "vS7wFRCE3R/BjC37AynnpBBkRdJaqPsLnAmDgp6Ir9HHOFMcyu0BOcok+x2eoQDjEgdCKu"
    "iBKL9kvxGTmhD0xZMmdW+E4Qb3eInlZeEqdBMr91+NscQvgENocKTBQYaXdqdsDhT8NEXv"
    "zZycUVREqY9KMKz7HkMBmckSPLRMzUdJ3jhzH0+bGfMbmqoxt04opY3tEVLu/oG2pnwUNs"
    "Q+Ajf9Z8OCzC5yqKZtXHjJEBEjJAQgZIyACJxn6YbGWARI2ZKwMk3gWbZYBERQIkZEK+D9"
    "xMGfkwLAXgaE6+rRXEGahSAlB8NLUDuvzgCL86l1v4C9FKf32lD476++u/dZqd3vfWI7jd"
    "LeLsBOqArD51P6vGEeI+zXCUtzNRlFK6OqVTvvZO+T1SLHLAKgzf+SD1kUg4ZZCDDHKomE"
    "NTBjlUJcjB9f1sCKybF13T9eo7TyobOLKv2BaIHFlJ9yVAXP9umhFlqFI1gbwlHhMb4V/+"
    "yZER/vctS1jEwPp0fnI5sM7wSPGXpz9EbTNY596tRBCudG/78581uJfwXH646XY+nhzHRk"
    "hs83aiZAMUpyT2RWr4Cu+f4dPRwLr85fKY/390fsYfZDwZ2Q+CPjS/9X/9eHz+8yHqcNBF"
    "cMWYrxLNRNDCBSkGdptRKuiFL3GkzCh55lNThgdEVO+HQpkIahTxsZw9/OmxesWHi4wAcc"
    "Gtkhl8/BeM5wwRalelsMzshf5jC/zLMAMZZiDDDGSYQWM/LM0yzKDGzJVhBu+CzXnz/muc"
    "8H+Zxe9zmez3uYwWKhdiqOgkmAfjEFkNoT6+zOJiu0x2sV2GoSaKaRk5V7JLUbvwgSzNmp"
    "N7NUdbNRPV4jeLsVEko+unkfim48vGSr66IB5B7ZA9yYDsSXK7j8gGrMw1U9Fzbb4rEolu"
    "OrqmEtfWNEVddgmktuzvEPvsZKllXaEritot0IssYW/JUW+RuBtV5aJyruBNH0nt0D0+yR"
    "TZdJIS2nQSkXFBIckr4PppaodyyWt4ztHJB65LUDtkMy3flNUbXbx4pmi5pAOPoHbglq/9"
    "/puO2DA3wkEqCfNamJURtWJsdClHnEtQO3C3lZ+gkaHt9osLhbimFEq6J6nBAcoQ4iMnyW"
    "UbkHufvK2Me93t3gVsn9ftcDXBb/fXLc4EwQE+SLO99+1O//11agwWnovp2/jw8Nj9XQS0"
    "O17paN/Gg0IvStkh7jIMWwa4VhzOQHRJ3jyMGFrZJErGD8v44YoCmyl+OFOpKf7mM8afcs"
    "NqU013nhqt5kgAdgkVueqzJKO5P7JsWSas+DQWVNnaECg35vaLptfpCAlANcOz0cYrygXq"
    "XkxWJ6ii4d4J4mAUwJx9Czeo3VgF2W997H2MAJzlVE1CP9L2Nn75ulxYv4jDHXdrcoYUzE"
    "EQe15KHoK7J67PReB3doauTUjoiiqD9t4tGjZCyUOIuP9sJwVoY4i4EaUGRfl8pBC8gC7B"
    "FmtAJ2CI2FcMQ8MQUm9OOV6IPxWOpiJs80axZQn9iRlwn0g5Qhm5v9PIfcGTCM7ZLIUuba"
    "UNhXftm1bnpnWFdG2M+bcYkLtWvw/Fk/j+a65KJw29gfYGO1yN737t8tH0mRYxGJbvepPx"
    "xUXekb2LL5alJLZiy4RDOSekPhIJZ7rtUuY9p8mkYdUgU0fz8OItwzTMNRGs1ky7D4Pre2"
    "srmezs2AxSVI2VVSGDsjFbDV6f/8zlelvrRiKJlw9motS6QgI9271R3gCRDkz0ZUySczlz"
    "rk8BlgrDThUGgyZF3K9XGFzaSisMzdv7dqfN94hmv8u1hID5BmIIbh6/tYX+YOCxYWlOfE"
    "ruOILzLHEE58lxBOdSLZBqgVQLSgtxsE+lvMENASoZ1iBVgzdVDfIIsJGlLh036xw3gZc7"
    "v8smp15wi3XoDbQ8iNEIvGupuoDqH5XJ52BY5Bk5jZB0fghhw5PICTW1cYIHYT2ZKEpE8A"
    "8z0gOJLTCeI53SF4YU065rRBdIeeacgMJBTgSnmMwuY0SQCsxREMNEdS4NCLgodDwx0QhP"
    "oTTRaMlHjA2FTZ2hppiCL+IlVhEXuymZaMYMq4eowy9cef4LzZnHpEilKf2VxBeDy+OpQg"
    "jWYxorUcscU1tCcr673SQpKGBpqqxXtGMlxmVhQT3GR15pVeZ7i2PUv0ILzJ/YHJDefe8K"
    "sRkbkPtm++4KubkiuVMxsmRiJCdihDUX32tThBs+8mpzIxKk3mt1bsUnzs4mPumLPzm3br"
    "qdL+3HewhY9zavAWnfP3R7vfb1XesKaTO+7pnGv0Y0uH1AHpqPv4lW7IrxUjDYPUva83Fy"
    "3vNxJPFZMU0u2cTFJ/Vmiq63iZkgaPvoQkzWttf382hLmxp/WP7j4+nJp4tLflU8IPzxKQ"
    "Xu3n3z7i6a6iFaCs5zZTH5SLb1vkQPjW2dD6HyElmcrWfJztazaJKuQfm3nuXB10dSvzyx"
    "bSRCu7JSBON0s5WPTPZVqbLJasx39mKGST/h3vCYf0WDQZyUrtuukJmyRFPlFaNn0EjMqU"
    "Gt52m287hWy0AaqN8DmyfgLpkW4nOIdG/e+HfJZ9sgkrcri59IOiHSLeYrk9OG9vKON9F+"
    "wrq+OYN/WW1uKy/PqOsgH2PSXfEk2aC7WgBZatrPMGP8Kexm8W6YxU8MaWREfzSgFjtcQd"
    "/xDQglmoqJqZlLW0SZKhDQ7cVmfHA70cdWs9/OjYTJGL/ywU+iEv0To5Yxxk9cfHrBooz8"
    "HMN0ns3jED2NOYO8avdgIdD52vaej99Kgwr1bECgsyhWhTX5Cj39Z3Awt4w5VLHn32hgnR"
    "ydXDTQwH7NGHz2H/vDf/55Et/n6T//PHkmbEMYpgmX5fgTQBqq+wQDssLCMW3DMXXFKfmt"
    "wBQ9mQhhkGGMpnQhRjhGe4ioX/DvnmyA9rltBErwiw2RbWR2cY4dEDFV+2bzSVfSLr1bu7"
    "THt6y2Bo+gypbPgraGLbRytd+GHPiuKGoIcPkVlfj+k68eq0dQQ3jLX78m/pFrd3DH1xDc"
    "s0z1qs5SylWdRatVTQ08yYOvO752Zt6TTOiepKB7EkUXhLUouv/V63aSrH9GnBihamMT/S"
    "9669K3cNtdSBOAT8Ak4GL84b75rzD8N3fd67DYARNcy1jR92ii4bwqwmMfmTTBVZm/Ow5a"
    "3R/O5ggEdtXonKCGyCSqFSnIVxs0U+zEiQG9shFqI3tMb2zCpd+otiG2tjm07ZuwnhCHds"
    "L1GL9tvcM9RXV9ucNkB4evPphnbI4CnqfulT8efT/l+ywVr8p2Az0YeIINKCpykOgQ8o1p"
    "rHcNDefB4Wu9RP0pRk70MnPydNEcG4xruiq1i/qghUJMO3MXPRvUmos6QWBnZnaRIOHmEY"
    "4c/tcMKboedRJt6T7gI/ounEqMj57Ajxc8Nxv2fO4FkUcAdYucJwAPjn0HA+od8dtjWLyi"
    "9TAnEeE6mfwuYhJZwahaPhObKRGgk612HkENzaLlVxuaWSaOWccpvao8CtmsqjKqetVWbW"
    "30oIoCW4oitJuQmUcnPSFGRHpcZS4kS0a+9IYsUTOOjPATQxAjwoUHLjs4ASQNIVzwv1Vl"
    "eQWhJBC7AalGaIS53IIRtQxEFwQqQQjaiZvIExc1s70bbVAzpQrpIztNBt5O/kiytALdVa"
    "xcffVWFDWUV8pP2Mnv7nhLV1ZFqjjshacjctLv5jxqk1fNVBzwI0eS72rqqaQFx2U4mCjB"
    "H2HhIV0jL5Devphq46k4NKDSlzgEREQhwyYD9VphTJwsEDwJcZkWRDua2hgKF8UdSOXeAF"
    "Rz0PrFZFwLV7GhvWIVTQw6s9V5FS00E+Z/wUuYnB9qdlFhQvktxgYWFYk1ocMzUaHuEPVF"
    "VKX/Rvz8dAZDGi1DIh6TSzKajuBPJ/eGM0BYDkTrJ2JbIOxYUMTGcA6rstpYVST6tOPSpO"
    "Z8OMZ6TKr+tUYUI6ldsp8s3Dpuadrmzz07OFMAvnbCPrydnJ+P1+1O8/EPL0jE287vup2v"
    "1zFhItd/9FtNGSbyXg7XQEmxH3ONT1eAzUFKyeZKsxmqQhTgsY9MRgNVmb+YQ1iEwX66ve"
    "HwgYHnujLGTuEnghdYFKAKy7n1Z7u0LEvLsrQsZ9Hke6DN3lBi2pp3RJcPXG+kafNCLwYo"
    "vKFrFfrvQlGNKtdc2bW90ipXiE2mccXVqazHJ3gBTzZU6UJ8Q+CrlevLmIyN5dx0FNiASr"
    "+dW0gduQJ7UyNFRwbmFdCRA2RSR24U1JGrdvxWobRqGYdvniNC1rbd+iG90cF7w388CvE1"
    "cua6l1KPWzDnDg1nVAbTORSU5SecYtuBxTS27RnOvCVWDFEYYEr5s4sAtA/Nr48fj08aSP"
    "w8dX6eNfix+Qz9i2OrIGznJrEhaDYQDRsIsbYNOhvCPWIy+73Bc8Vwk8Mp0wQ6Mr9/x+Zs"
    "lzdZnb8rZtbP93uaxfd7muz7PY1mmLqvR0Z03fE1BLf80q3iZw5w3fE1BLf8zP7VXp0VXt"
    "/uXrfs8/LX7uq8jCCcXnc4QCgLD/trUdBCgPrI3g7OX/i/6iPqSWkRSBPR9JPUZnWeHJ99"
    "Ors8vTjzAPU+SUPVBrQiQUMPVNfGy+4rNgxNxQcxik9oRCNN/5mLsUPqH5ypv8erolvYzb"
    "+BFDKI5TlEXV0F9YWJ7hhQJm2qQcDN0s67AV8KM23dho3pHNtKTHwrkFLvINJ7uApFLW+2"
    "gAoFtAv+JxZxPRrX4D+D74dD7zwH6F/Qt5zZyUCi34g9v6KKB8tm0PzTE17c3ER3z+JzyD"
    "pped7p7ehRUhbdoixa5Fjf6EyvWExAiUe62JWiWCbXPPIINip6VDFAU3DbSnUj2KRHMSn7"
    "KTH2HkXtlKktVFHERbo1rKhkmFil40lkqZYtBpLIWhdbrnWxTaWuaama2STjKY1t2+6/3E"
    "hT5xQYOFRWIzO4tBhfH1gFdcrEM9HccGJXMeAfGViZ/cQQJqqtXjFFJHVgBoqXgiaajr3A"
    "DxH1wcXqkcJimjtu8T4lh5Fca8+JwmjsThQjijprr7LOXEcQ/eXk5PT008nR6cXl+dmnT+"
    "eXR55YGr2UJqRet7+CiBo4WVyZNUXXsiCaKB8HVjTlWKXeDRv2JY+xKifx3klXYBTL9y65"
    "FG9n363du8Sfy5rF+tf6+EcC7H6aWpiN1lQsSdfCA6Fx7vCwal4Z67uQxG6mePySKKfZVz"
    "OIaWNvYIYQX8fmrCsMck11aHGtU/LsM1yPp5whaEItEKLm/PEZYtAKBNJeObuwIqo7AC30"
    "plYIXsTF+W7tPlJKq/SWliylSXGhluKCxobifY55tSj/WCEJ75aPLBzazenqxdTrbvcuwM"
    "/rdvh4+nZ/3Xr8cCwYyQdpZoKgIKWzHUhn9peIoJ5srfcIamesL629cpUEsRYxjWWiIGZf"
    "zSCIYW9gBkGMIhXqjQhBiYqfDbt/G9QuceQgkff6GT0x/PdTAz3NDfzqdJ6bKmz6ZBfgEh"
    "HdDCt6bFWvbd0IAiF+FWEPhDp1UxUnxuHK+ZtB4qumNty0LbDC8Sk5EZQ7heqnYriwzb3g"
    "JVahHsoUs+Qoc9vAJ7ZI/HdMYDkd/RuPzSEXGG3TrP0nF+P+gvZznCHUcKy2uSMkpJwo5c"
    "QqiRR7Jyeu3t3MLm+PohbWjW2XwbW3N3fvywpykKqGQJcfqu0/R7L6n/000gEdVmn0uGr/"
    "KfWbPQpZvzmwLGNDs1Pf/fjI7Dq89+VHFYWky6woh8hqpxGWXyB1Jbfnhzl2i91/kC/Osq"
    "zms+TVfBYGme/HOY0aK4o3hJe+vA3A5ctjXHhl+fbjFUXt1u9W2rU6doVcR96KpLoYH6ys"
    "IWF7ThasT7NIvKfJEu9pROJV8auWryv5iqK6MFdoK+ZfkuU98IJUEua1MKvYVDQ9ZrtITn"
    "bwkcgezwFLUzlZEH/nM7Q6BDVK4XljRxYY9uMgT67B5VIULL9VMdTTANxS9S33FM8OuUsh"
    "Ic8BeUXciQ/C8/UbjvUmri42UnOpxbDhC87oS4QkZ/CmiK4FkIQMlRQdH1wDLQx+J2hU4K"
    "YtQ76yxhDU1WNIMTAiVGP4yulAAG0RdAxTx2dTb+NG4EuE3p78Cv/YrlNlzZEyVwxz1Z2B"
    "M9xsiNuenkMbItYANyJ4E4F11pwhi6gUWhT5v8AG4WLMEiaFPGZeH4lMmc6bMu0soHybpY"
    "9IVogsekbJLgpFuLF3LlgOgWnQZSFGh2n3pgz7u+F0RSSgRzyBfgwJxTR9V1NlIMMel72k"
    "5vfpEorrezUvCdJmc8rlB+ilRE00ggKYL5gcot+doCMukEC8OUEzhb1gtYEIZBHafQ5FaG"
    "pcMNV2bpKl3stIMcdCLQBIZOxSNWOXnOUahD8tMrewOaNq52QZlbGChTIFShEw00pluhQ1"
    "9GaX754S21IefD2CGsK7jRIkxMQkn9PET1NDkLfiAxTHYs5gLD+N7CuTXg7EEzuC4OauB/"
    "LI74qNthCX9hfbtYVB/EurSo1lAvDHyeUh9qRI5mLkUFsNzWSgtOY6VVQMNReB/gqJrFXx"
    "9wLyBPiPBnKGUKIv7RQFsPvROSwUaiBlPOZic0KVx5Lnly1lKrAtpUnaIns4CnRK0KhHIY"
    "NGg83e8ZBpsZLKmnJpQVJp+6ucRShg++O7WQGrn0f1Jva+ijQC2jvmSvv9u2AzlC/Lqer4"
    "SKSmE87qBmzy1mkOENVQSS8tvzvQ19kRzmNr3iYv3hCZzJuKkd3i126LWLOIYh6V3qq+hj"
    "karZvf2p2vjjrHMR0Q8Vnr1tPwBuSu27wVg2C5iDG3fAe+QiolmP/e5pr34y1QqBobc1Ua"
    "aL4023fw0UThL7QaVil3k1gIlTq4ymkqMX0yU8t7rIhki424ginDZ0pjjs10TF0aCWkspC"
    "MlN6IOiQQ0FlDV6Q2fB1GXRkIaLdmj6ZaRT7RbkdQum2IrvhcOnY6f86okQSop1IWEul3V"
    "tq+aWrIVb9bbFrevKKQlVLeP2QVKgPVmNdNevvprgQ1ufbk7B/gzBkV4XBTza4fwy2+PWF"
    "cSyjvExuLVZC3/s00v6g2/GyaxDlT3UiO9S/hq0Fqvad/pWGdaKnQ5UPguBwGE0GSO0hfI"
    "roAvdbUq6qYR/os2nqJXbDBwOdGJXW6XGipriNpr4PSM+k+3eqcssY3OnQUusnXdrl2rc8"
    "vgFLlEZx9Jle1JBYXn8tuAO+9NHoh9JDWEuPz4RhP/yFXdxB1fQ3DPMil/ZynK31lU+dPY"
    "8Fl7xTFreF3dZ49M1n3OXvdZVsWspUvXkXzyavwBKqn0r1H6V9Llpnr/aqb9BHa96h9YWZ"
    "XqbfdgUHC+H8Ql1juXGqlp9b5BmUJWvQx3VzFaTCkUZYI2cjpW7UYl6EOveXPz8egYDayT"
    "o5MLZP95+nN8mGoJc8rQ1ApsN40U/WmhxVX8yOaWd2kLSaFvYxU7+N59/O0KdP2XAen1v9"
    "3+cSVW83JAmteP3ebtFVJGBlVUuNp87H97gOuKYVpzPuLxng9XjBkf/a1z27ppC8e8xZ9w"
    "rKkFHfGZIlZSAlYisu2cY4+HULgiRrpNK5YToJP1WwqWI/j77wLY+4gk8AWBxzNF0wtgH6"
    "ST8BeE3ylOWYABYUrJgoIsmMBXNRJKiq4/vn3kbxhCwGVeXcPuqsh8jjcfHu7acPo69Px0"
    "vr1v9/viI3WmmWZVzmNrrhaMbw9SSmNIpY0hXHziV/MpKX4aGUsSDhCulnFppwVCtmJaEq"
    "uvFMMSp1C/OOaJvVyra01L/jc1YFjiD4A63+7u8hmWMtj3ugT3Kf9v+9a9KqzsLdj2NrLX"
    "dazZCBs9rBjj6UGM0S5wvZFmuSNi5JCthq613/XoDI+oukQ6pS9MmN2gtqRrdbNnRB96j6"
    "2vH4/OYox1eSeAGpai6/EUI1hXKlS4hJpQUOqp4aac0xlY+JyexwunTuaTM+mTd40Twr0b"
    "TpQFVF5hA6JMTH5LiLPo3ffQmOMkeipnLSElrYI7tQoyPDawOYwvB5xWEyZAVo5WsdtKXV"
    "su8y6iF+HtyAWzn6iGIQDl62Qy57jIBrJ3Ohn+Mdf4dAXYHKR8GzZXRKHYOy7PDfqKSQEm"
    "BwhlTdgq83jH1oD94ex+RZpUE9dNlNFdl0rDzxo8u/PNY0oY+6430osYh0auVVubnoJp02"
    "KDcdXRjq3HI1fdPPXiQsSfFz9/FiNGkBLKNcSpaMsOn9jKQ1S53c5tQAV+Ug2upgo/1BNo"
    "wKLt/EJhrk5MXALKtVx+43lDdJSHdAOLmJouLgs3OlDbp4vUb6uy9TWkfrt7/Xb1huXzEQ"
    "fppIdY9sqQ0rLUe983lyca0di00NscIpW6b5X5XDVPeHVZu1/Kb0WB3WPt18U+RvH1sSVZ"
    "5/WncmdQd58NRbU4f5HiqJLjKaU6V0uhujj0wNZmh6jPL2jCoSq0Q9Fv8CeGoJPOcsGVwZ"
    "hOPaXOHKN7/umVEnFZSegBB3b1uXN//k2HS6wINUZTh44rWyxPO9E9mAifTBy+j6/shv+S"
    "1IJ3qwWvWBFBO0UJDlDV0P1YfgZ93rqtNS7ZWn7zGg6Hio14eNcHQa+oqwz2wX3zrnWFjg"
    "fkS8v+9SR8imRyrGfxqye71SNZ9d4Rkd/AE6WVHVEbBa084aM6x04TQ1rl96Aydk2ZdLfT"
    "FT9T/k0Ttvx43D2COq7u0o9UFUNVrTz4rihqCHCW3SN584jsHTH6UhDm3kzR9cRaujHkdW"
    "rKeXry6cKrpwt/pJXS7XFh6C6mH6d0e7wHQ6nMtHsXbN5x5eY9Yq0s3VwV94Is3VyL0s37"
    "imxptZudIsAxNQbyFG/21RuuCeBB864/5Q9viFU403AvbQHpePlDTTdEKxzfWsflNaaGgc"
    "clgHXjTVRXqAw84o/Hp9l4WTnz1AmoXJ74QLqNW4owHlA3c309rL7ShzXc1hi1jDE/c8kk"
    "xp+aH6yemK7tzFZDvJx0LGESLwUw2zH94M5XE8hyxsS4wm1s2wdP7k1r+7AalCUFRESq/M"
    "TQwPrl4uJkYH0aT0axSRyJA1MjVkSacyBWRXypcDSKjCTZaSRJ3gz2Gievl98cQEaPbNHV"
    "Je1g0g62a2vNejtYFlONMh5Ta2NTTdOepUbyk/9tL0c7vM6sG+4jRlBNk7HNrQ1Nd56a4k"
    "QwVje19WG7aGlN0RkqhC1iC9TmBakpJqopVHg21+lyY5xazjQ1RcmgkPo/1GaQErGpeU/M"
    "1RZT1RQuJ0p/Q6Dql9wUFf4JNbXxpl4bkFA7YqKarqfdOCH2ESmfGXjTRVV3C/Au3DX7gt"
    "NW8ybtzn3RpElHz07JmHRHZOgIjNGMfyEEJNCeV1mZgEcG1/en9pUPvT96H4+OG0j8PHF+"
    "XsRUuS1lRlmapwIWo0ZlTckVKsZTfhXU3RqSKwRt+WbkF/614qFdn4Lo0lbZXn/w8Nj9vd"
    "25aV2JOmca/x4D0rv5tdu9u3J24fB+vZs1TicTRwjPuspXFG/YBWdbe/K213mCsz6l2bpL"
    "UDtwz7L1qU5pUx0GV3QmywOuR1A7cC+zgHuZDO5lBFyn61geeH0ktQP4OJOf+jjFUX0c9V"
    "RDYCeNabKeDPGKonYIX2TZe5O33p/jPKvSD7iffsC9tI7uwhG4l0C9nSdwb+HZgStwL7F6"
    "e1/gXsJUis+m1v6aOdW18XJIX7FhaOqmUD2I2brOZDWFbIce5r18CaWLOZPfVITTb+w0rV"
    "vGaqicj/FSggP+nk9TV4h2FKqwl1jJhMnsy2o3wQp7iZVMLt1huILY2xNCFtx9Pz1sYThz"
    "h2VIaxtY56fn5wPrbHKmDqyLy6NPA+tyNDpCo6XT59YNPkAMpEVRktlT3vhfigkNcnXML2"
    "kEfWh1+h+Pzn/+jGZcMERT5RUj4nbDDSXKveWtU1PvZKJd9aIjZC7YFv1vMhdM5oLtcy7Y"
    "ts9gR2tIOIVXOsWac5isBmY4ie3R0PFPEeF9PzE0t0a6NkZz/qRXaK5DSKCJf5hw2s0VQ3"
    "k2lPmUNfjoZ4JV+9ikaGFQE/ODMe7I3co91kca+vsyKPYv4ra+Tj18JcguCTsOSJzyG0SB"
    "bhqGklDk2aMIgc05uzU7lw/pkaXppkbYIdxvF2D3W//q//lX+HCFJT5kGomLzkqv1hkile"
    "U6K12uU+WbXv6KrCuqN2lOJnvQFazFKisrvwc2m5oZV/ErWc/0CGqoaJYfRQuSZBTdPv80"
    "AV1nfC3AXSM4BF4RF8T4bhHucB/oN9BAIhT4aXHQcjWLWFHUAvCtx4SHdJY8p0KYVnYmrf"
    "Kx4KmpRdJcVjpuhV+qg9vH5pf+FRL9xwfk4dv1Xbv3a+v2CnkrdUAAaD7ue+cKLTRzyscu"
    "SNiqkCkGu/Tslx2Xyt+fV09WypdW4epAWoNK+dV89bddKH+bFndf8ElsLVd/aEpaOdfAuC"
    "wVXe2APMSUpeNNVtCrolsYOg8vDEqeG2jhOJnZlFq6ikZ8IoWo/OMl+tB7vPl49EtM/n55"
    "Uw/IgDyNpwp5xkw003tCU8oxRU//4S/KjCM7whO+1jnpxMTGX/88fYYp+U16Z3zGsWIxzG"
    "dF7Vtk1+5HM2XJL4B1fxPrvd9QKc320mwvzfbSbL8vup0029eYudJs/y7Y/A7sM83+8KZ7"
    "d9f62rpCijl05PcB+d5s99udr1dooWj8FH0ekOYD1CwB0w2XjqHVhDogj60v33rwkYEnXA"
    "Ys05ZzkimdPiWbPmLL8cm3UZ6mNZkOU8rO6g1UrM/0ghpxmb3JrgOPoMovUUHPwclRttYG"
    "ab0NpMVSWiz3Dk7bapEX0QCVBFWagaUZuLLAZjIDx+wJZSzZ2uU/R1ZtYCeslI3dl7QYF9"
    "UeSGlMiWoPNv5bb2TvEowm1EBYgZq1jlHctm4f//wZgtCdz0AloRaYyQ26QFOFQag64ohP"
    "NGOGVaQQvqY4j9ASxwS2b+c2YHz/DkZ6yDuzayY41vcPgF8DzZR/85sOrJOjk4uf+T1sYz"
    "828GcE/wtbv2PkVym27wUT8JmfsGLoGjYco747kpmUqjaxbdh37m0R1cl3Y/wCPKCBXzW8"
    "wKq04UsbvrThSxv++7L/SRt+jZkrbfjvgs3vwIb/rXPT7XxpP96DJZ4fna6cOSCbWvf73x"
    "47tnnftAxil1TcvSWfGtpznByTUpPco6hdWdzy4RUlxgu4SYJ0BZ0k1TR4vKWPRBQhLwB/"
    "kE7CXxD+v/8ugL2PSAJfEHinOnwB9MOUkgUFWQDXof9Pkc0/TCqZUJAJUzrDw6JncAyxZM"
    "QmjOCPYSpjsygrwuSSGQWZMVaIqoFKzRW9IiE8ceSSGQWZQURFxgJsCBFKBhQ+qHWut4+L"
    "CEsRUsmEgkxQNScTqAAXorSSDQXZIO7On6kAFyKkkglFjRY+P3NOs0WIUrKgqIQkIz9l5G"
    "fF4axY5OdOW+jKuE8Z97lnu+nbp/9niBDtEtyn/L/tx4dWYbvYQnToZhGfJn8J1C+aQCwa"
    "8bm62kiN+BTj+D31jHWMRSgmH32I+lOMhJCIFAMjTMbGcs5ZKmIwkYJe8BLRCcQ3agaiC/"
    "LZC87URMTlUpARqrGY5gFbu0uWSEo+jd1wbm4Z/BCQ0ZO7jp7kTI7CnBxz4AwvJ+Bgp1vP"
    "G3Q6dtd4Dnx9JFWOzimI8mkWkE+TMT6NQCxbXWx3CYOrBw5eAVQOnMN0dcQ7U6brcUqm63"
    "E005Vp/xOD87X23CYJZV9dihDC2l5mC/Hn5T8+/nJycnr66eTo9OLy/OzTp/PLo0s+Vjxx"
    "9NKnNLNU+2u7Eyr/Ch+EQJ8qJ+cX+Sx8KxqZON8oaNzzhMGsQt5Keqy6Se8Aco/m2GCUOE"
    "XFlBGXnMPC+DbtUkLkixXvUn04Piq5souu7HcQn/3Q6tyKaOs5Fn0KB+T31mP7Sxsiq1+x"
    "ofFvrg7IXbvzG3yia+SlYKR1+fVv9ypHoiLW271IkYjYkJOtcv7QZLsrojDUbNi1s+XM5R"
    "qHqvGubmyOC2q1Bi0BqQd7lsoc2JtjtM0U9FU32Bh7ZKBVbLI50ggMy1HjVWEvTKSIK4SC"
    "YQ99xzd2ardCRI41JdjOsLYzvOEjZTymFonto1bWtOvNjdK0KBOz12c0ycRsmdRZiaROmZ"
    "hdY+bul9Ih3+GCbN6HWpBvlMO7lUqQ78Cw8hbFawek9a+H9iOMwz/mmlGVJHgZ7lm+HVgD"
    "bUszlzlBDZHJsE8ZRfueomj3FlQZRyvjaKsJrKyfuusI2TixoAR0bcNt2zdhTUEOyUTVql"
    "JrL4AHKJNwEBu17LveSI9btpfS3Bu61lkAkcROkzSnY5tr5Yc6sUI3IWi0RL37XkPY/Blf"
    "YFCKVSOicZtwA8D/z9Q0+dC5whhoxlH/wdbuBBVrO9RE9pq8QiNDeCWYoGIaVLBlogMcm0"
    "LYs8IpDX7bn5iIo7Y9Fs6DKTq4LjQoWjui6lL0phsQNp5SqtvTOY/sjFfxmK8s6dSoigjV"
    "SHFq2GVIxJfMY+YJkW3LALG7AOqLswy2gIuz5I7hZ5Wq2FbRE+otY5jsvbRIu3Y/obRXV9"
    "peXTW1uwrZaGUo3TIdcOfKTnmidZNLirO5GSdVu5dSBWrFN2itKP0rXSA6AdGU0Rm2Oyos"
    "uGjLkcOqkGLRgnOHLj4jEQvDRHiMnbP3iFUudTKTzuc4RnYud+oNRNW6JZ0dcN1jCrmSC6"
    "fPhK7NNLOYU6UsQSpZhLV5PMQkzlOZfrSHSGUEbJXPdvEORzmcmEnkjX+7VKKjbekmdh7R"
    "yfHZp7PL04szL33I+yQta8jOENroTC/RroMZs7991KTjXEo9fJhvUIagTydnhW9jYMNQ8a"
    "s2xoeoS/SlsHC4Gx38zvDYwGK7e8FzE31o9n7voU+HJz/HRX2WNq+0kFRA3k07Xkz6wrU/"
    "YGieMz5IVd2jvjLmEejfS3CMbSRbLIyPvNLRMN9bHID+FVpg/sTmgNy3O+0rNNOINiC3rd"
    "5v/e7DFd9O2AuXTIuIW+WnFzmFu/Msfh9J7cLAyl/5/JyMk2tS4HUJagfutmLsjGKhqkFK"
    "afqrtHrAcCHrro9MMrjSDNZUHQ+5ME1jFf1ENTBMVqfCEhsphIHSsCJqlhV4f4KU0oJS5T"
    "cIcwSLnIN+ujfJypF7ZEEO22HzRZ2ce8fjA11hphfzgqiB+t3+A4TN0Ek27alOzHeyiXM6"
    "P4NUMtugYtkGtUE1JZDbWYJRgHOHbjZXM+0lrmtdxcG3NeAqvmn2bpq3reqExe4pxGlRsR"
    "7GuwqKhRK8TcIWwlOQUMrXud7IUMxXWQ3NFBRrj0cmRQoaK7ru1NYliC+L2ZyamIyXH/mS"
    "ati+jrNLNKWWwRpIMxmC4NFVWd74WNiybxDjXvnzgI2pXcYRPPF/SXdLldwtHm+yWkM9gi"
    "rb/atkD91ltEq10D0/z4Lu+XkyunAtiK6B+TdlZm6HYZiuhniX7zqBDHgrxhjYm/GjI7nE"
    "rEdVJ1vg6cmnC88MCH+kWQB79827u6gZEA7QKJpp0ekuhYxLbxRtCbVXlVSk6XUr5Ru3qT"
    "Q84hnwL1Zh8K6lKguGf1SGoCsVK6quEfwTQy6pU/lOYegZAqaoZTYQo/anmsk/xAw+RJSr"
    "oHHxVmVMGasLLKjxMtE514ADo3/jsatbrwpRvfDbSTWhWmqCn21ZRSw/TQ3Fq/K7UQTeh6"
    "wrOkAkS1iEq5jvvijeHgG7F8d8QLeGoyLHluSOr+F2VE4kYkVkqL6hEKaZCYHrvqupcpQZ"
    "HLdWkvo+pWgGflk7EWdi0Bn/DRsY7KPilwb/YSfku1e18RQxy5goEI/etls16EIswgi/Oo"
    "GDAeFqK3cZECGHEWpqY6chGxfZNLgLTJG5wVqieMa3w3y91tKazsQeVjHWAEeUqm6Q9hv2"
    "m5GymZTNqgJ2ObIZM/E8l+fBGS/Xa4b1yqhlxFX8ToHXo6ghwJma26X0tou2tjMVg5+jeQ"
    "BeUUiAMwDMRTVq5A6uWtHIIKA4PPN2vAxS1XDhXmRZuBfJC/cisnANqueC2B1fQ3DLL/Fs"
    "YIXRmLYgaZ5el6J2+Vvliw2yAL0H7lmmYJCzlGCQs5jkOFuJzyWXrUhqh7FMn927GJD81n"
    "RpSa+oJb0ixt5u0zKnPdFcI8bY67vaSDP2Uv71pkOvR8d6a2+XYKTTZ43YLmyoZMWgqqpJ"
    "nVZynxGF+iIQIQau7YmIeTUX1KkwYltZISw26kAveW5ZtKQSulSyCTZv9KEsVJL5vBkZdM"
    "GwkTvAM0xXQ+2qfLBNmsugRWsK7HkmvfU8RXE9j2lOJAMPaypH+bkMTbMKsNhHtjfZwO+G"
    "vxWRkx/xGINH/8Fi0zhJOXA9VVY2nJHDuTs0k7QMo90oUFVIrHgywWMuzEIcAj9vIS5BI/"
    "zUNe2CsPCxCMJQbPnOqdBnU8VLzVu4h5SeKy49166eL7yBh25eawMpyBVCdy/hJeZ+p7mA"
    "kkq71kHWO80i6p0mS3qnMS4KZ3fNLwaESKWoVzVRIMjnuR6zcfXxj4SwN4+g0Gv0RiVeHu"
    "EhD+18dbsFEn9srn+wbPtXGoNb/+oHeOu+RPEJXe5w30t3AzlelQlSbWJDG8dKYs6VVBlM"
    "WY1ZJ3wlv10lizbvJWBzwzpuyZLMKzbcatlZT1cfSQ1P163kfMNLlUd+mdc1bPA4k4v6OM"
    "VFfRx1UfM7mrEVcv+r1+0kGKhWJGGRRRub6H+RrrF9TPVOARfASD/MwudWSAKBCXZ+mP3z"
    "/wGsFAm+"
)
