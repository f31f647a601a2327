from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "outside_message" (
    "id" UUID NOT NULL PRIMARY KEY,
    "event" VARCHAR(60) NOT NULL,
    "source" VARCHAR(80) NOT NULL,
    "channel" VARCHAR(8) NOT NULL,
    "address_index" VARCHAR(64) NOT NULL,
    "address_cell" BYTEA NOT NULL,
    "title" VARCHAR(60) NOT NULL,
    "text" VARCHAR(400) NOT NULL,
    "href" VARCHAR(200) NOT NULL,
    "outcome" VARCHAR(12) NOT NULL,
    "problem" VARCHAR(120) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    CONSTRAINT "uid_outside_mes_event_e0523e" UNIQUE ("event", "source", "address_index")
);
CREATE INDEX IF NOT EXISTS "idx_outside_mes_created_e022b1" ON "outside_message" ("created_at");
COMMENT ON COLUMN "outside_message"."channel" IS 'WECHAT: wechat\nSMS: sms\nMAIL: mail';
COMMENT ON COLUMN "outside_message"."outcome" IS 'WAITING: waiting\nSENDING: sending\nSENT: sent\nCONFIRMED: confirmed\nIMPOSSIBLE: impossible\nREFUSED: refused\nPARKED: parked';
COMMENT ON TABLE "outside_message" IS 'A message to a number or mail address that belongs to no account here (any more).';
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
        CREATE TABLE IF NOT EXISTS "appeal" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(12) NOT NULL UNIQUE,
    "contact" VARCHAR(30) NOT NULL,
    "phone_cell" BYTEA NOT NULL,
    "old_phone_cell" BYTEA,
    "reason" VARCHAR(300) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "letter_id" UUID NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_appeal_due_at_a89e4b" ON "appeal" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_appeal_state_1d7382" ON "appeal" ("state", "state_since");
COMMENT ON COLUMN "appeal"."state" IS 'WAITING: waiting\nAPPROVED: approved\nREFUSED: refused';
COMMENT ON TABLE "appeal" IS 'One open appeal an employer; its site is the province, which decides (AUTH-13).';
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
        ALTER TABLE "invitation" ALTER COLUMN "totp_cell" DROP NOT NULL;
        ALTER TABLE "site" ADD "region" VARCHAR(6) NOT NULL DEFAULT '';
        DROP TABLE IF EXISTS "sms_code";
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        ALTER TABLE need ADD CONSTRAINT need_of_one_side CHECK ((side = 'employer') = (employer_id IS NOT NULL));
        CREATE UNIQUE INDEX appeal_one_open ON appeal (employer_id) WHERE state = 'waiting';
        ALTER TABLE site ALTER COLUMN region DROP DEFAULT;"""


MODELS_STATE = (
    "eJztfWtz4ji37l9R5Uv3VNGp3JOhT50qktA97EkgJ9DTM3uYIgaL4DdGYiwTmj17/vvRki"
    "/4jm1MMI76QyfBWrZ5JFvr8qy1/jmYUhXr7LAxGtE5MQ/q6J8Dokwx/yV4qIYOlNlsdQA+"
    "MJWhLsYqnkFDZhrKCM41VnSG+UcqZiNDm5kaJTC4QzBaTCiaKkvEtGeCNHKIGoiZcxUT8w"
    "ND9tnQRGHInGCkqYiOxW8GZSY2+I9FHVEijihohg1GySFcXKUjfnWNPG/5OnOi/T3HA5M+"
    "Yz7c4Ff78y/+sUZU/AMz58/Zy2CsYV31waqpcALx+cBczsRn3761br+IkfAdhoMR1edTsh"
    "o9W5oTStzh87mmHoIMHHvGBBuKiVUP4GSu6/bUOB9Zd8w/MI05dm9VXX2g4rEy12HaDv7P"
    "eE5GMFtIXAn+O/u/9q15hg0G7U5v0G32BoOD0CzDLQQmxP5oRAmsEI2YANQ//1rnXQEiPj"
    "2AC9z80nj8eHrxk4CAz8izIQ4KuA7+FYKKqViiAvQVyi/8+4VxvpkoRpPMpwLrFr8NhYxw"
    "CHNHNoA6v+k8eDsfrABfPRYOlA5Y6eE9+K3VbfU6j3X0qjHNpEafdHvfbpvtXt1Z4H3y2L"
    "x5/NbqNfkoA4+MucbXNIxrfPkCo5TxmP/1R7fXvOd/LvmKnwafoegpO5gqPwY6Js/mhP95"
    "fJQwhb81HsUsHh+JWaT8zWC9Mdr2kRNxCCZzNXniZ+TkRT8kzvgyT1jq58EP7kUacC/iwb"
    "0IgavTZ41kQdcVyAWv/XbJ8Pp5M2yv0mB7FY/tVQjbmcLYghrqgO8okywYhwTfbikfbOvF"
    "7gf75CgN2nxULNzimB9vk5qzwQjrehjra40oxjIabZ9YAOnh0sQsx7re8VsjAdvru841nH"
    "nK2N+6DfZ1q914/OPjfeN3Afd0aR+667S/OuO9O+71H71mIwp8vmnMosB/bhEzAXxHLAC+"
    "ZqmQ21jmRxn3V11hJup1eg8I7hXNGVbrXAcccd0X8Sf1hXG90NYd1j8Jz3CXn34+OTk9vT"
    "w5Or24Oj+7vDy/OrriY8VXCh+6TJrR1tdWu+d/TuAD//wYVLdWsn9uGoahxDwXrkRgWnSN"
    "bW1ePMrmcK7ppkbYIVxvF/pmr/l778+/AjBqbMCtGe01QiO5phwwhcRo7l654EuGC24LUG"
    "c/feOXTKdz53vJXLcCC7T97f66yRVB8cLhg7gyGr1uRwYGSAaKGUb8lh8xtSmOhtwvGcBc"
    "tUUPnV/2UDdMWrut+ybX7O8ffLNw2+g14ciJ7y3vfPrxIrDZuidB31u9XxD8if67024Gtw"
    "N3XO+/D+CelLlJB4QuBorqxcT52PnIP81U1/EzHmSzh/1SG9jF+7N/r7WCV5hySzAroB4R"
    "iea//4LbZvwS6VIApMLIfqEG1p7Jr3gZcioE8LT9aV37NHuJ6OrT1S0aysJ1c3mXE//q/A"
    "tj6zX/yN8Xj62b3kHUO6AAVG9WZ6omsP4XXwy2sHqHyuhloXBTMmYZD/kX5TcUoRle25Jf"
    "fn3EuiK+SCze19ZZ9ncPDQHuW5iU4AHoCAPQ9zeEqkNwj5/qhv9VneXp33ZG/DsVAVUXTl"
    "RhoAjG6oYQtfkpqvrUATwDhbAFNgpAqSFOVNWVRE1ttOnj1hYnqTRCg5mBx9jApCCwHtzT"
    "VfUh1MirZgosNgSs5Z6oqlAxzNjmOHWts1ToMQQ1lJ5Qj/rpU0z9h1ZwKupUIxoE3nGECe"
    "tACuoU5f+tB7Y5nel0WdktYIqnQ75RTrQoB3xusO7FWSsKmYh5wxgTCCoFoNaFE96szlcR"
    "zOBxnZ5MAw/wVCHKs7hLOB0IB4zBCPaQx06MZw8NPYPWsoca6Du+mSgm0oDkoJlLYDIQla"
    "ExNZBCHFLPIWqYaEqZKfg7lice2RfiHyGsAXEHMX6WMHNoS9eQrKESePhqKJ41NJooUdyI"
    "hJCZKyFDZr7XrIkHTLO15CwhnICojOGUOoaj8rdZ9jDdSqqA6V2/pb4lwahKkyvjsO9imr"
    "laFqVcxHPVXIEK0i1PT1KQ1E5PYjlqcMi/F0447JHgruch26JlhvngsdO1+MWCMN8n3Ztm"
    "u1lHIiLQJ9/arU67jvhNUAJ05OtW+7bV/gp0ZFtN5hKtr+1Bi48Civ5A4+Num/edOlLxlA"
    "YV81R05DRTeBw/hcehKRQ6Sd5JdIVLPY2Nm17rNz5vlg3TJ832bfO2jjC/ipprEgrnhNsm"
    "V0Z2g1+qSIOovDtQBr6I5OAUj6njMsgIakBMLtWyUJuqA2dpuE0lhVSSm0pNborQBgrA1p"
    "PeWtFV69eBUoDrbEUFoGu50VueE1YU5MD2nZmflylkmjE84yWgRYRoAvy0+DCNjxSXNlgj"
    "EmZMiKUoaGjQBcMGUtgLViGW8hlpJoMsa6SpNfSCZybSiDXaHltDmpWbbWC+HhhkbcPtR4"
    "VstnSlPrdIe/xjbukN+RmpgaaKpiNFVfnuykBInI1hRcf81CJChFRleYie7CfvCQYtJnQq"
    "Ti9uk3+gDOncrPXJYoINDEElrBi6BuEiyDcSKelUV8UtyuBRWVSoWkLwaDY3uESmxGWPSJ"
    "ndA3mdaWmcAKfxToDTkBNgipUotk06T4wrXGaoD7r33TpiU9Yn943WXV28bPJ4YM5SYH8W"
    "C/1ZyP1ive4G4ttm8hYHBbeF/u7yyC/SYH0RD/ZFLNrZU5uDkjmzm8v2YtlBerMMf+WZjb"
    "0Lf+EfM42fLsc0+yXfZpplLDvfLEP6fo4p9oi9CVVBPsU553fH0aH9mdn8LuJduNzKiesm"
    "HrebRvemcdvclStolWAX4QjyZd/Fu4FW2X5pfUD/79HnnIFAP1Y/0bmJ+NAXk87QjN8uEp"
    "6TmUFfMXFqmCE2oQvwhDiE3I/dx+bXT0cXP0V5gLZ2Hel7KcG7qZbge7HWZNaqW36pYgzT"
    "EtU3K94ulS6uUFWzVEXNEmqaBSG2vdGZ13JQTq7mtat5bkQ4V+IRtoeXtzLfwQJ2LmsD+8"
    "Dc3XBCdSvpvBQl+6RbJc/WuHcGmXSrvIdZZiOFkFwPs19SOlfKPMvSeVbt+ZXOswqygCuD"
    "qnRJvpVLsiwcwD2FOIkCuGO3b2AKIny/4UmKdwAv8IiPHXiXSIayDXOLlydKJtAxonMDmQ"
    "uK+OUYeiHghZ1o0zp6ojNMNPUJuq7AwRp6Emlk8JEyMigTZL1pQu2GLVwowg/85yof0jrR"
    "wV/SNVwm17DMb91qfqu96DPgu5KoIMBb8FJaL6NMnsqVSCE9W6pNttPYYEx1nS7sEkQBst"
    "2aGv8+0Tcs8+9+srd1/i3kcrkWAqLSvVBm98JYM5g5YBiTPDMdFJZ+/9JNdshCjzdyZBly"
    "WVhblkPeBUJuxZUNQXp0zlPZZ04W9Y3EaJv+qYY61Sy8IlxTq4O1xBbEvmGpmhBju+YtUq"
    "wKnmw04Rr7ZytNU2H4A0OQ8u8khlqHa2gx0UYTZOBXDS8Y0szozsNFnRzyT5+mivHy5Azt"
    "z89Pz8/787PxmdqfX1wdXfbnV8PhkcV7ZHTqnI1B/qvISP3YbPc+HZ2nZTP+6RaEcMsXeQ"
    "sz8tF/HmBPdWVr1F/S07VTT5esXppZvZbVS9+ZrSKrl76TyZU8w3cxzaAYZXGNO+PLy+LN"
    "6Rc/S8PVPYun6p6FmLrQjzym2EI0tq5A5cDdChP6HZQV/d5o9US914WimaLaa+P2vtXrQW"
    "1RsNdMfodQF/bLty58ZOAxkAb7BN4bt4+N720uqZkT1VAWpIxFSWX9zOKZc45dmRHUgJgs"
    "+CjrZ74hE1HWz0zDkJP1M8tSP9PrvNsQ3Axd1vZ13Qb2llIVd+xant7uhC4ivee+47XkvH"
    "4xcsDcoWud6D1wOPfnlxeXw/78fAxO6fPhxQU4pU+O+e8nR/z3S0X9GQHpC6touIQ6jFgf"
    "O520HGihPiNSKWaIUUT5gkMfmyID/zwi0//tLrtB4n/59JidJvNuidyZ2bsjvTol9epkYJ"
    "GE36dpdjanq+Mb7GtleNI22tWi8xU22qhE4/KIDcppaB6/MRFnxNr96PvECbZqKobgJwPm"
    "P37FxnJI1SX0ZIQAKhVtGT/edDoPn46Oa8j6JWqn2fSEIngLsm7wlq/7CTU+sEPUsKO0UG"
    "iYf0Or5K8bCYbMBShZLGLEClERoZ5dS+Hndf7i8o6o5yO+hwvZmjgA1W4gKnWInkz8w6pI"
    "PAJeK7/uL737O/QRPmaHs2X6ELH3SZvNh7rGJpbXXISH3QCyZpGOwiN8n9RE2FdGkGUEWU"
    "aQZQS5zHqKjCC/k8mVEeR3Mc2OgpIrCucoN2UOwjXvH+46f0CTRkdjgzaNv3Q6d3Vb1yxH"
    "MM3SjAfiz8j5iDHo/WJlnoq8KW9poL6Ih/oiBLWpmXomkF0BCW8aeLktFUa3xz+NQdceXw"
    "lw1yjLvm3BATG6Ur8z3AP6DRTvD9ak9JuRWTbqoKxMJCz1Tl19wsztY+NLr45UQxmbffLw"
    "7fqu1f0FSC/uSo0jx9y2ujeNR0GQUTU2UozSkGTsDTpjdSmvkGQfSN5R9XlHlURV0o4k7W"
    "jXgS5JO3rftKM9RTcd6yisaRUA7jtoiuzVLzMTujyQE7bAxqaFBzBWG+JEFUJ8qwnjHsRi"
    "KAUrPJOJBQNlNTBFEUMRqbeLChp4hLVXbIjwu2bW0Niwe/xO6RSaymgmWvBDru3mMAROHI"
    "ZAdBubwq8BLISGaH4M9DesjCYuyYCoq0T1ITYXGBM7BV2x7mOmMIZZHT3BLvoUma0OdIg+"
    "oWNxRJRYtB6Kz8imPjBlyeyzwncCvt0helpFSewGyfzSwW9zCPQJbA4UOJFvpNWp2QaH3w"
    "0TefFnJxd1YEqY9JMK97HkMBl8IodzEzFT03WOH8bQ58e6x/iqjg7pxFGx3K0rWN7RM9TK"
    "ggdug+8jb9Z8kBbhCRWFs+ojxkiChCRISIKEJEjU9sNlKwkSFZ5cSZB4F9MsCRIlIUjIhH"
    "wPuKky8mFYAsDhnHzLKohyUCUQUDwylQO6eHKE15zLrPwFZGW8vtQbR/Xj9d/ajXb3e/MR"
    "wu5zYr8J1D5Zfep8Vo4txLmbwTBrZ6KwpAx1yqB85YPye2RYZIBVOL6zQeoRkXBKkoMkOZ"
    "QsoClJDmUhOTixnw2BdfKiK7pePftJaYkj+4ptDubISrsvAOLqd9MMGUOlqgnkLvEIboR3"
    "+cczI7zPWxpaRH9+eX5y1Z+f4aHiLU9/iFqmv869U4kgWOneiuc/a3AtEbn8eNNpfzo5jm"
    "RIbPNyomQDFKck1kFqeArvn+HTYX9+9fPVMf//6PyM38hoPLRuBH1sfOv98un4/KdD1Oag"
    "C3LFiK8SzUTQwgUpBnaaUSrohS9xpEwpeeanpgz3iajeD4UyEdQo4mP59PC7x2qdDxcZAe"
    "KAUyXTf/svGM8YItSqSjE30xf6jyzwL2kGkmYgaQaSZlDbD0+zpBlUeHIlzeBdTHPWvP8K"
    "J/xfpYn7XMXHfa7ChcqFGio6CWbBOCBWQaiPr9KE2K7iQ2xXQaiJYs6NjCvZkagcfSBNs+"
    "b4Xs3hVs1EnfOLRfgo4tH1ykh8k/FlIyVbXRBXoHLInqRA9iS+3UfoBazMNFPRM718VyIS"
    "3WR0TSWqrWmCuewISGvZ2yH22c5SS7tCVxKVW6AXaWhv8ay3EO9GVbmqnIm86RGpHLrHJ6"
    "mYTScJ1KaTkI4LBklWBdcrUzmUC17DM45ONnAdgcohm2r5Jqze8OLFU0XLpB24ApUDt3jr"
    "9z90yAaZEfZLSZjXwqwM6TzCR5ewxTkClQN3W/kJGhlYYb8oKsQ1pVDSPc4M9kkGEB/aSS"
    "7bgNz95G113OtO587n+7xuBasJfru/bvJJEDPAB2lW9L7V7r2/To3+wnMRfRsfHh47vwlC"
    "ux2VDvdtPMj1oBRNcZc0bElwLTmcPnZJ1jyMCFnZJEryhyV/uKTApuIPpyo1xZ98xvhdbl"
    "htquGcp0KrOUTALqAiV3WWZDj3R5YtS4UVP80cqmxtCJTDuf2i6VXaQnxQTfF0uPGKcoC6"
    "FyerKlTcgsKKvulbXJykShCFGfExGnMYuIytHTcob1kG9Xh9ekKEjZBG8YhDP9QZOHrZOr"
    "OwfvEGmxJXZJvNmaYhtoWEVA1n21ifrsGvbA9dm7PREYUYre1N9LSEqpCQlPDZypvQRkBK"
    "EtUYRYcBpBC8gEbKc1aDZsmQ1KAYhoYh68CccLwQvyscztbY5oUiKzd6c1fgOqGKjTK5Ya"
    "fJDWJOQjinc6Y6sqX2pd61bprtm2Yd6doI82/RJ3fNXg/qS/H3r7mqLjVwB1ov2MFqfOdr"
    "h4+mzzSPT7X46KSkYOd5RvaOgi2rbWzF3QubckZIPSISzmT3rkwNT9JJg6ZBqqbvwcVbhP"
    "ecWyJYrZgDJAiu56ktZT647VZJMDVWjpcUxsZ0NXh9ijjX6y2rG4k8Zz6YiWr0CvG1tXdH"
    "uQNExjTRlxF54MWcc32WtDQYdmowGDQuKWG9weDIltpgaNzet9ot/o5o9DrcSvC5b4Bmcf"
    "P4rSXsBwOPjLlmU3gyUy3O01AtzuOpFufSLJBmgTQLCmOBWLtSVv6HT0oyP6Rp8KamQRYF"
    "NrTUZeBmXeDG93BnD9lktAtusQ7tk5YHERaBeyzRFlC9o1LFHIw5eUZ2ryidb0LYcDVyQk"
    "1tFBNBWC8m6jYR/MMMtYliC4xnSKf0hSHFtEo/0QVSnvlMQG0lm+QqTmZVeiJIhclREMNE"
    "tQ/1CYQodDw20RBPoHrTcMlHjAyFTeyhpjgFX8RLrCKudlMy1owpVg9Rmx+ou/ELzT6PSZ"
    "FKE1pQiS8Gh0cThRCsR/SeonNzRC0Nyf7uVh8pv4KlqbKk046NGGcKc9oxHvFSmzLfmxyj"
    "Xh0tML9js0+69906YlPWJ/eN1l0dOek0mbNV0iSrxOeqBC0Xz2OTZzY84uWejRCPv9ts34"
    "pP7Deb+KQn/uSzddNpf2k93gOn33159Unr/qHT7bau75p1pE35umca/xph/n+fPDQefxXd"
    "6hXjJWc+QJrM8OP41PDjUG64Yppcs4micHWniq63iBmjaHvkApOsba816tGWXmr8ZvmPT6"
    "cnlxdX/Ki4QfjjMgHu7n3j7i6cDSO6Ls4yJXp5RLb1vIQ3jW3tD4EKHGmCrWfxwdazcB6z"
    "Qfm3nmbB1yNSvVS6beSKO7pSCONkt5VHTLaeKbPLasTf7Pkck17BvZlj/hUNBjwpXbdCIV"
    "NliSbKK0bPYJGYE4POnyfp9uNKLQPpoH4P0zyGcMkk1zwHRPfmiX+X82w5RLI2rvEKySBE"
    "ssd85XLa0F/edk+0n7Cu71/hXVab+8qLc+rayEe4dFdzEu/QXS2ANGX/p5gxfhfgyFzRLD"
    "4wpJEh/VGDcvVwBH3HN6CUaCompmYuLRVlogCh2+VmfFTIEk35Moss+L+dCwmXMX7lg59E"
    "sf4nRufGCD9x9ekFi0r7Mwync30eh+hpxCfIbQgAHgKdr233/vilNCjiz/oEmq9iVXiT6+"
    "jpn/7BbG7MoNA//0b9+cnRyUUN9a3HjMFn/1gf/vvvk/g+T//8++S6sA3hmCZcl+N3AJm6"
    "zh30yQoL27UN21SdS/JLgSt6PBbKIMMYTehCjLCd9sCoX/DvHu+A9oRtBErwiwWR5WR2cI"
    "4cEHJVe87m0a6kX3q3fml33tL6GlyBMns+c/oattDt1noaMuC7kqggwMUXneLvn2wla12B"
    "CsJb/Po18Y9MbwdnfAXBPUtV0ussoaLXWbig18TA4yz4OuMr5+Y9SYXuSQK6J2F0QVkLo/"
    "tf3U47zvtnRKkRqjYy0f+it64ODJfdhTYB+PhcAg7GH+8bvwfhv7nrXAfVDjjBteSKvkcX"
    "DZ+rPHPsEZMuuDLP745Jq/szsxmIwI4ZnRHUgJhEtSQ1CyuDZoKfOJbQK3vF1tJzeiMTLr"
    "1OtQ2xtdyhLc8Jqwlx4E24HuO3LQm5p6iurwgZH+DwlFBznc1hwLPUu/Ly0fdTv09T8aro"
    "MNCDgcfYgKIiB7EBIc+Y2vrQ0GDmH742StSbYGSzl5mdp4tm2GDc0lWpVdQHLRRiWpm76N"
    "mg85moEwR+ZmYVCRJhHhHI4X9NkaLr4SDRlq4DMaLvIqjE+Ogx/HjBM7Nmnc85IPIIoG6R"
    "fQcQwbGuYEC9I355DItXdGfmIoKukyruIk4iKxiVK2ZiTUoI6HivnStQQbdo8dWGpnMTR6"
    "zjhHZeroTs51UaU71sq7YydlBJgS3EENoNZaYzNxm3Ie4tEkeUphQYkagnUWvsYOoZnJFL"
    "w28QSquAFgEJU8juBWepNUOsU/LMYKCH1iJIIulJNAVcATSjlsmVnwVfrg7LxibkMOqlrd"
    "gZm3WRHmlrSDW+RjSRJmnyy2smMpUXbLFq7PvkF+jZqZq20iVUN6IRbC6RqixZTQx3bp1h"
    "RcdqQl3IAEOl5vbYG4gnR2pZ5dKyJDNFMlP2mZkiM37LlPHrf9VnWPUhwTLPRt63S5o+4h"
    "fxjcQvQp3EHdRGWI94Aq41ohgxtlxQMtipbmlarsQ9AzwB4GubQuHGfzmu16124/EPl3Dh"
    "BoHvOu2v1xGUi+s/es2GpMZJatxOwJXUuL2jxu1jBYwDu4xFRthlGYy6rCrwFlUF9ovjWJ"
    "LyfntHgZPZxtWd55CrfzcO6Ue7Xk6EJ/pxVUon3gXtqbeTxvVsuxo+MARJi4gSpDhO2Jrl"
    "eFXA31oHNy0kE8LOj4Z4TA2M6NwADzCUJhayY2dLjfJAb+9CGxTxLkM9o51Wp9xOQaN4xy"
    "50RJ9H0IESPI+uRCWNp6IrSGXfmKTeIfejhP2oRV41U7HBD21JnqOJu5LmH5diY6IEf4KF"
    "h3SNvEC91cVEG00Q49uCoFIxbDKgeSmMwYZSE1n8sKVYsc2xnQAPJQPmkIhvaiOoqR+1NW"
    "3rUhAlhTCmOK3GkIoN7RWraGzQqcU5U9FCMyf8XC94CSfiG53V+Y5QflVuGYi2eZogmjHR"
    "RuUQ9UTqv/dCH5gzGIxcZkVrneAqQ3aBKD4pIlLLTbtXUVoA+GuiYAFiI9ib1c9I6RO3zw"
    "ASvZStygMbbrMyaPoWQVOTmrMcTnefWE6P+/6YIttyuO+X/V+W2diLjdjXD+PHTOOnyzHN"
    "fkk5zaWeZvDl5phjj5j075R5fjGHMM8Ee+X2ZoYPDDzTlRG2uxYQvMCie0K64ESVpl3Soi"
    "UtWtKi01j9XbBobygxLSs9ZPf7jteSLH9hGwMU7tC1xv93YcCGDWxuBFspVSqyidZOWxh+"
    "ghdIw/LymWsIk5GxnJk2Mdhn9G/nEtJELsG7qZZgIsPk5TCRfWKSlFbLaSOXbfstQ1+wIj"
    "bfLFuEbMy29U16o433hv94FOpraM91DiVut+DmHRj2qBRudkix4TucYvmHxWksnzTseUus"
    "GKKq7YTyexcpOB8bXx8/HZ/UkPh5av88q/Ft85mflEVmH23nIpGZPhYQNQsIsbYNOh3ANS"
    "LK0rqDZ4rh5I9Qpgl0ZHHaHXuznblJzbF1J7N6ceLTNHHi0/g48WmYr+Y8HinRdcZXENzi"
    "CZfiZwZwnfEVBLd47v3qXZ2azLp6u1ePy1r02l3tlyGEk5vm+QRl1zxvtgjNBahH7O3g/J"
    "n/Kz+irpYWgjQWTa9IZVbnyfHZ5dnV6cWZC6j7SRKqFqAlIRg9UF0bLTuv2DA0FR9EGD6B"
    "EbUk+2cmxg6od3Cq5tSvij7HTvEoqH8GtJ9D1NFVMF+YaO0MPT4mGhBxllbRKIilMNOybd"
    "iIzrBlxET3sS70CqI2FTeh6Nw9m8+EAtkF/xMLvo/GLfjPovKDrtv3AfaXyg1dZlWyEs2y"
    "rfMrqrixdA7NP13lxSms57yz+Dlkk48sz/R27Cipi25RF82zrW+0p5eME1Dgli7eSmEs4w"
    "v2uwIbVewvGaAJuG2lND+8pIcR9WYT+PiuROWMqS0UWsF5Wg2vpCRNrNR8EllnfItEElmo"
    "ecuFmrdp1DXmqmY2yGhCjYMIi857uJZkzikwcKCsRqYIaTG+PrAK5pSJp5iYdqVfY8k/Mr"
    "Ay/cAQJqplXjFFpH1gBoaXgsaajl3ih2B9cLV6qDAcFdXa2nUKppFca8+xymjkmyhCFbXX"
    "XmmDubYi+vPJyenp5cnR6cXV+dnl5fnVkauWhg8lKanXra+govp2FkdnTbC1RGHFbDOwki"
    "nGK/VupmFfch7LshPvnXYFTrFsz5Ij8Xb+3co9S/y+5tPI+FoP/4iB3StTCbdR0lPU/L2X"
    "bIX7qHHO8KBpXhrvu9DEbiZ49BKrp1lHU6hpI3dgCoqv7XPWFQY5qPoLV4ug8rDHcT2a8A"
    "lBYzoHJWrGb58hBn2sIR2WTxdWRCUIkOVziRSCF1E8361dR2pppX6lxWtpUl2opLqgsYF4"
    "niMeLco/VkjMs+URC1K7uVy1JvW607nzzed1K7g9fbu/bj5+PBYTyQdpZoyiILWzHWhn1p"
    "cIoR7vrXcFKuesL6yKX5kUsSYxjWWsImYdTaGIYXdgCkWMIhXqkAhFiYqfNf4/JqLKia0H"
    "ibzXz+iJ4b+fauhpZuDXJ3H8aaKwyZNVrEswuqETQ2QFsG1dCIgQvwjaA6F20y/F5jjU7b"
    "8ZJL5qULfFStsCLxw/JReCHhjQuksMF765F7zEKtRJmWAWzzK3HHziFYn/jiCW0+F/8Mgc"
    "cIXRcs1af3I1jo+EHl8mNWyvbWaGhNQTpZ5YJpVi7/TE1bObOuTtSlTCu7HtHm7W681596"
    "UF2S9VQaCLp2p795G08WevjAxAB00aPapVbULzQVdCNh/0LctIanbisx/NzK7Cc188qyig"
    "XaZFOSBWOYuw+GKqK709O8yRr9j9B7n4dkH8fZzRqbGSeEN46cvbAFy8PsaVV5btfbySqN"
    "z63UpDFduvkGnLW4mUF+ODlTck6M9Jg/VpGo33NF7jPQ1pvCp+1bI1LlxJlBfmEr2K+Zdk"
    "WTc8v5SEeS3MKjYVTY94XcQnO3hENkp3KMzigMvuwuLYUhbE39kcrbZAhVJ43jiQBY79KM"
    "jja3A5ErJCdc7qW84unh5yR0JCngHykoQTH0Tk61ccGU1cHawl5lKLYYMXnDKWCEnOEE0R"
    "3QwgCRkqKdoxuBpaGPxK0MDASVuGfGWNIairx5BiYESoxnDd7kwA7RJ0DKeOzqbexoUgln"
    "jN4edH+MdWnar5DCkzxTBXXRv4hJs1cdnTc7sXPf8dookwdfMZQ3OiUmhn5P0CG9DF2Fy4"
    "FLK4eT0iMmU6a8q0vYCyvSw9QrJCZN49SnZRyDMbexeC5RCYBl3mmuig7N6UYX83M10SDa"
    "jBX8eKHqX+2EcSdR9lNSaV3kNnQGQSQtAICk9nOl+kxmfRgckqz8KE9uCUY6nZXaZUPNL4"
    "+dDHxrfeL5+OTyMKaBZ8fqctFZyNPwPEFG2hCNdYrEqndfRkJaU92Y2urKqdFD3N+JOGRS"
    "HkJ4siP9GmDnML8nBFXZonrgkNvCPtG9Pps0aQOGBpXqZ1D/x++XdyehSI7ld2byoGTR+x"
    "gUb8Cw/hDvS0Zbb/FG0DrbI08MuAASSyFs2OFSuRaREGOiHA7krIALu/iaazpDPungFRqS"
    "eVbvf06Un8LZdDQ3Kl3kQ3KknR9L2bXGnrvItpjqsJkFCBLa4iQM5YWokaTBfPgfQ0lkmL"
    "r0ekgnSz4kuFr3T5jBEbn5x0itVyOsX89lS2OQjLymBOzmnYDxrVG75n0r1okt404Xp5jt"
    "UehrjJt0UBs7fkV9i2KTvaB98brV6r/bUuenVzuPuk8fDw2PmteVu3vSFY7ZPH5pdvXfjI"
    "wGPoKhr0CaXabFMlSCbkR0Y0jdB1/Jy15J1fSiYd+DF1PHkZQQ2Iya6UAVh1bJqZQfUJSU"
    "iDL+ddVbusDpyh0Miuyl2WFNIC6l1G7FcFwHqzOtNeblJrgfVv0imwdTagAsBtek5V0XUb"
    "2K5T4GvtRUW8EUwuoX7R9Cq/F3w7d6kq4T5aCnxMT0fP0VpSONo2A9J3dvw+WUKPd7f1Ik"
    "HadEYNE4KphJoinqq8YHKIfrNrXxhYxHQJmirsBQKxBIrZohc8M61CaVE1PbZzkTQB3qFi"
    "jgQ7FSCRJTTKWULDXq5++JMKRKUDfw9eXEU0aAqoMoBSCMwkN7cjUWZ/SO40vqKzJMVrKQ"
    "u+rkAF4d1GJwxi4kjCQlKrkZVMBUHeSiqq2BYzWuleGWmmJ5vprtqxoVb+yK+KjZZQl/YX"
    "27V6uXdppWid/nZauRf+KL08MD0JmrkYOdBWQ1PxRefcHlRUDK3/QL6ORPFk8fcCytXxHz"
    "VkD6FEX1qV8oAySWewUKgBdE2uNsc0Gyz4/AUXO5bUSkmtlNTKPX3pV4KWJamVFZ5cSa18"
    "F9MMXbQymjoeEWnpBIuLAzZZ2wX7hCpopBdWZtyLtKOcR7ZejV+8ATHJpHl35LGbX5o3vw"
    "r2mDDnBH1MfAZUMdvC65O7TuNWDILlIsbc8jdwHamUYP57i1vej7cgoWpsxE1pkPnSaN3B"
    "R2OFP9D56GaFc7uhYQQ3OU0lgvSa2GViJfR2sYSjbb2OCg4kCHyeKY3YNpMxdWQkpJGQDp"
    "XMiNoiEtBIQOFtlRVRR0ZCGu4co+lzI5tqtxKpXFG/rcReJD1akk5LCKcknUrSaTmBTUU6"
    "jQ8QenOz3CyZANXLFvzy6yPWlZguA5FcvIqs5X+3GUW94VfDJDKA6hyqJcVOR55Ba6OmPS"
    "gKoyBmzlUugxT+lgMCITWQSekLlKCBL1Vf9RbTiF0C5xUbDEJOdGx1faWGymqitg0EPcPx"
    "061eKV3xGnFlgUvW/mAytFp0aHU2N7hEJtXZI1Jmf1JO5bn4FHP7uckCsUekghAXz2808Y"
    "9MVRKc8RUE9yyV8XeWYPydhY0/jQ2etVccsYbXtR92xWT74fTth2VzxkqGdG3NJ6vF75OS"
    "Rv8ao3+lXW6cWuaeaT+BXW/6+1ZWqRLLHgwKwfeDqPru9qFaYnV3z6BUlFW30LpjGC0mVJ"
    "QO5afRsQp2ETeEPnYbNzefjo5Rf35ydHKBrD/jypoWcE5JTS3B66aWYD8ttKjGE+nC8o5s"
    "Li30bbxiB987j7/WwdZ/6ZNu79vtH3Wxmpd90rh+7DSgrsvQoIoKRxuPvW8PcFwxzPmMj3"
    "i858MVY8pHf2vfNm9aIjA/J1bZ3pLUfdlpBbBy+jYj1dstVZ76++8c2HuEJPA5gcdTRdNz"
    "YO+Xk/DnhN/ukZhjAoKScgpyTsEYvqoR09ly/fbtEX9DCgHXeXUNO6si9T7eeHi4a9ll2E"
    "Ce7863961eT3ykTjXTLMt+PJ+pOfntfknpDCm1M4SrT/xoNiPFKyO5JEGCcLmcSzstELIV"
    "15JYfYU4ljLULCrnWl3rWvI+qT7HEr8B1P52d5fNsZTCv9chuEf5f9v37pVhZW/Bt7eRv6"
    "4tyrp3sWKMJgcRTjvf8VqS584qED9gq6Fr/XddOsVDqi6RTukLE243aHHoeN2sM6KP3cfm"
    "109HZxHOuqwngCZD34FHMcEI1pUKbYCgJhSUeqo5Ked0Ch6+MZ0T9TNa2O0an+yTPrnHuC"
    "Bc22lpBJVXWJ8oY5NfEngW3fuu1aRI0SlJW0JKegV36hVkeGRgcxDdlTapJoxPrHIdEorv"
    "Ni7Yi/B0ZILZK1RBCsAWamPLnOP3YJPhHzONny7HNPsl32aaS2JQ7N0sizL8JMck+wRla9"
    "Iyz/GOvQH7M7P7xTQpJ66bGKO7LpWGnzW4d/ubR5Qw9hyvJRcxDoxca7Y2XAPTksUG46aj"
    "xa3HQ8fcPHV5IeLPi58+ixFDSAnlFuKE8q8pPrGMh7Bxu53LgAn8pBrcTF01woV8AbRQmG"
    "MTE0eAciuXX3hW438oOqQbzImp6VZLX9Ezl0tbu4u0b8vy6qtJ+3b39u3qCcsWI/bLyQhx"
    "zgixtHvfhbYs7d73MMtjjWhskutpDohK27fM81y2SHh5p3a/jN+SArvH1q+DfYTh65mWeJ"
    "vXm8qdwtx9NhR1zucXKbYpOZpQqnOzFKqLc4Nxok0PUY8f0ERAVViH3Fql5AND0ElnueDG"
    "YESnnkLPHGF7/umWEnGmktADDuzqc/v6/JsOllgRZoymDuxQtlieVqK7PxE+Xjh4HU/ZDe"
    "8haQXv1gpeTUUI7QQj2CdVwfBj8Rn0Weu2Vrhka/HNazgcalQvvnQk6JV0mcE+uG/cNevo"
    "uE++NK1fT4K7SKrAepq4enxYPZRV724R2R08YdmcTp6yLfcdeHmCW3WGN02EaJmfg9L4NW"
    "XS3U5X/FT5D4155Ufj7gpUcXUXvqWqGKpqZcF3JVFBgNO8PeJfHqF3R4S95Ie5O1V0PbaW"
    "boR4lZpynp5cXrj1dOGPpFK6Xa4M3UX045Rhj/fgKJWZdu9imndcuXmPplaWbi5LeEGWbq"
    "5E6eZ9Rbaw2s12EeCIGgNZijd76g1XBHC/e9eb8oc3xCqYabiXvoBkvLxU0w3RCvJbq7i8"
    "RtQw8KgAsG7cE1UVKgMP+e3x02y8rOzzVAmoTJF4X7qNU4owGlAnc309rJ7ShxV8rTE6N0"
    "Z8zyXjiHhqdrC64nQt+2wVxMtOxxIu8UIAswLTD875KgJZRk6Mo9xGtn1w9d6ktg+rQWlS"
    "QART5QND/fnPFxcn/fnlaDyMTOKIHZjIWBFpzj6uivhSQTaKZJLslEmSNYO9wsnrxTcHkO"
    "yRLYa6pB9M+sF27a1Z7wdL46pRRiM639hV07DOUiH9yfu0F2MdXqe2DfcRI6imydjm3oaG"
    "c56K4kQwVjf19WGraGlF0RkohC0iC9RmBakhTlRRqPB0ptPlxjg17dNUFCVusWJF3/SdJE"
    "5SUYQMCsURBtoUkkY2dYCKc7XEqSoKl53HsCFQ1Uv/CptHhJraaNO4FujwbXGiiq6n3YRp"
    "9hEpj6N800VVdR/5LgJa+4LTVjNLrd6G4bRS2xORkFPqjEjRMxmjKf9CCESggbGycpIPDY"
    "VAMV048rH7R/fT0XENiZ8n9s+LiDrAhZxRFi8qgU+tVlpne4nKFRVfJ3a3rvYSQVu8o/2F"
    "f61oaNcnaTqyZY5oHDw8dn5rtW+adVEJTuPfo0+6N790Ond1+y0cfF/vZo3T8dhWwtOu8p"
    "XEG/YJ2tY7edvrPIbOkNCO3hGoHLhn6Tp5JzTyDoIrerdlAdcVqBy4V2nAvYoH9yoErt2X"
    "LQu8HpHKAXycKpJ/nBDKPw7H8oH6SiPa0MdDvJKoHMIXad698a/en6JizzJSup+R0r30ju"
    "4iVLqXQL1drHRv4dlBsHQvsXr7aOlewlRIzKbS8ZoZ1bXRckBfsWFo6qZQPYizdeyTVRSy"
    "t43B7+Vzt8Mg/F7iJaPwqULLIidj47hy1dKeAzWhjJcCOAr3/DRVhWhHbI69xEpm3aZfVr"
    "vhc+wlVjJDeYeMDvFuj2F1OO/9ZGbHYOoMS5Eb2Z+fn56f9+dn4zO1P7+4Orrsz6+GwyM0"
    "XNrNkh1+BmKgLYq63q59y/9STOiyrGN+SCPoY7Pd+3R0/tNnNOWKIZoorxgRp6VyINvyLS"
    "+dmL8pszXLRyCRCYVbDFHKhEKZULjPCYXb3oNtqyFmF17ZFGv2YbIamGIntkZD20hFMCA/"
    "MDSbD3VthGb8TutopgNr0sQ/TNjtZoqhPBvKbMJqfPQzwaq1bVK0MKiJ+cYYteVu5RrryZ"
    "je5h6K9Yu4rKfdE18JstXGjjmbE36BMNANw1BiKoW7EgGw+cxuzc/lQXo413RTI+wQrrcL"
    "sHvN33t//hXcXGGJD5hGoghsySVfA6Ky5mupa76q/KWXvazvSupNOtzJRoY5C/rK8tzvYZ"
    "pNzYwqGxdvZ7oCFTQ0iycagyYZRrfHP41B1x5fCXDXKA6+R8QBMbrliDPcA/oNdCEJcGPn"
    "HLRMHUdWEpUAfOu0+YDNkmVXCMrK9rZl3hZcMzVPJtDKxi3xQ3Vw+9j40qsj0cS+Tx6+Xd"
    "+1ur80b+vIXal9AkDzcd/bdbTQzAkfuyBBr0IqmnrhCUI77rewP4+ebLcgvcLlgbQC7RbK"
    "+ehvu9vCNj3uHvJJZEFgLzUlqSawb1yassAWIQ8xZWlHkxX0quhzDO2rFwYlzzW0sIPMbE"
    "LnuoqG/EQKUfnHS/Sx+3jz6ejniBIHxZ26T/rkaTRRyDNmoiPjE5pQjil6+oc/KFOO7BCP"
    "+VrnomMTG3/9+/QZTskv0j3jZxwpc4b5WVHrFlkNINBUWfID4N3fxHvvdVRKt71020u3vX"
    "Tb74ttJ932FZ5c6bZ/F9P8Dvwzjd7gpnN31/zarCPFHNj6e598b7R6rfbXOlooGt9Fn/uk"
    "8QBlXcB1w7Vj6Fei9slj88u3Lnxk4DHXAYv05ZykqjiQUHAg5Mvx6LfhOU3qVB6UzNmrfI"
    "+e1G01K19QIyr5OT504AqU+SHKGTk4OUrXHyOpQYb0WEqP5d7BaXktsiLqk5KgSjewdAOX"
    "FthUbuCId0IRS7Zy+c+hVet7E5bKx+5JWoxitftSGhNY7f7ukeud7B2C0ZgaCCtQ1td2il"
    "ve7eOfPgMJ3f4MTBI6Bze5QRdoojCgqiOO+FgzplhFCuFris8RWuIIYvt2LgPO9+/gpIe8"
    "M6tmgu19/wj41dBU+Q+/aH9+cnRy8RO/huXsxwb+jOB/4eu3nfwqxda14AT8zE9YMXQNG7"
    "ZT3xnJTEpVS9hy7NvXnhPVzndj/ADcoIFfNbzAqvThSx++9OFLH/778v9JH36FJ1f68N/F"
    "NL8DH/639k2n/aX1eA+eeL51Onpmn2zq3e99e2xb7n1zbhCr6uTuPfnU0J6j9JiEsu2uRO"
    "UqBxcPr6jCniNM4pfLGSQpp8PjLWMkok57Dvj9chL+nPD//XcO7D1CEvicwNsF9HOgH5SU"
    "U5BzCuA4tEjK8/IPispJyDkJEzrFg7x7cISwnIhNJoLfhqmMzLxTERSXk5FzMkYKUTUwqb"
    "mhl4fCEyUuJyPnZBBRkTHHNAQE5QTk3qh1breP8ihLIVE5CTknQdXsTKAcsxCWldOQcxrE"
    "1fk95ZiFkKichLxOC0+cOaPbIiAppyCvhiSZn5L5WXI4S8b83GmXYcn7lLzPPXubvn36fw"
    "qGaIfgHuX/bZ8fWobXxRbYoZsxPk3+EKhfNIFYmPG5OlpLZHyKcfyaeso6xoKKyUcfot4E"
    "I6EkIsXACJORsZzxKRUcTKSgF7xEdAz8Rs1AdEE+u+RMTTAul0KMUI1FNA/Y2lXSMCn5aa"
    "yefLO5wTcByZ7cNXuST3IY5njOgT28GMLBTl89b9AM2lnjGfD1iJSZnZMT5dM0IJ/GY3wa"
    "gli2utjuEoZQD2y8AqgMOAflqoh3qkzX44RM1+NwpivT/icC52vtuUViyr46EgGEtb3MFu"
    "L3y398+vnk5PT08uTo9OLq/Ozy8vzq6IqPFXccPnSZ5JZqfW21A+Vf4YMA6BPl5Pwim4dv"
    "JSMT52s5nXuuMphWyVtpj2V36R1A7tEMG4wSu6iYMuSac1AZ36ZfSqh8kepdYgzHIyVXdt"
    "6V/Q742Q/N9q1gW8+w6FPYJ781H1tfWsCsfsWGxr+52id3rfav8ImukZecTOvi69/uVY5E"
    "Sby3e5EiEfIhx3vlvNRkqyuicNRs2LWzaZ/LcQ6V41nd2B3np7TKJvHrIJoZtIDF9GCdpT"
    "Q6zeYYbTNLf9UwN8Jl6+umG++xNXzDMpTBVdgLE1n0CqHg+0Tf8Y2V/a4QkYZOCbaS0K0k"
    "ePhIGY3onES2mivqtOs9stL7KnPX1yd9ydx1mfdairxXmbte4cndL7tMPsM5p3kfymW+UZ"
    "rzVoplvgPf01vU9+2T5u8PrUcYh3/MNKMsdQIkI7Z4V7kG1pZmLjOCGhCTzFhJNH5PROO9"
    "BVVSjSXVuJzAyhKzuyYRR6kFBaBrOW5bnhNWFOSATlSuQr7WAniAShIHkcRuz/FaMrXbWk"
    "ozd+jaYAGQre0+cnZTO8fLD6V0hW1C0HCJuvfdmvD5M77AoFqtRkRvOxEGgP+fqWnyoTOF"
    "MbCMw/GDrV0Jivq2qYmsNVlHQ0NEJZiQYhoU+WWiSR6bADNc4ZIGv+wHJqjmVsTCvjFFh9"
    "CFBnV9h1RdivZ9fcJGE0p163T2LdvjVTziK0sGNcqiQtUSghpWpRbxJbO4eQJi23JA7I5j"
    "fnGWwhdwcRbfVP2sVEXtSrpDvSXNy3qX5ulo7xWU/upS+6vLZnaXIWGvCKNbZkzu3NgpTr"
    "VucE1xOjOjtGrnUKJCrXgGrVWlf6ELRMegmjI6xVbTiQVXbTlyWBVaLFrw2aGLz0hwYZig"
    "x1hpjY9Y5VonM+lshiN052JPvYGqWrW8vANue0wgnXRht+LQtalm5guqFKVIxauw1hwPMI"
    "mKVCZv7QFRSRIu894unuHwDMcmW7nj3y7b6mhbtomVanVyfHZ5dnV6ceZmWLmfJCVWWUlU"
    "G+3pBfp1MGPWtw+7dOxDiZsP8wxKQfq003r4awx8GCp+1Ub4EHWIvhQeDudFB78zPDKweN"
    "294JmJPja6v3XR5eHJT1Gsz8LOKz0kJdB3k7YXk75w6w8mNMse75cq71ZfGvcItDgmOMI3"
    "ko4L4xEvNRvme5MD0KujBeZ3bPbJfavdqqOpRrQ+uW12f+11Hur8dcJeuGaaR90qPgPLrm"
    "2eZfF7RCpHAyt+5fN9MkqvSYDXEagcuNvi2Bn5qKp+Sen6K7V5wHAu765HTE5wqSdYU3U8"
    "4Mo0jTT0Y83AoFiVam9sZBD6qucK1izL8fz4JaUHpcxPEOYI5tkHvXJvkpUj35E5Z9iize"
    "cNcu7dHB/oCjNdzguiBup1eg9Am6HjdNZTlSbfzibOGPz0S8lsg5JlG1QG1QQit70EwwBn"
    "pm42VmfaS1zXhor9T6svVHzT6N40bpvlocXuKcRJrFgX412RYqFKcYOwhYgUxFQ7to/XUt"
    "Q7VlZDU5FirfHIpEhBI0XX7fLDBPFlMZ1RE5PR8hNfUjUr1nF2hSZ0brAa0kyGgDy6qlwc"
    "zYUt+gIR4ZU/D9iIWpUuIRL/lwy3lCnc4s5NWm+oK1Bmv3+Z/KG7ZKuUC93z8zTonp/How"
    "vH/OgamH9TZmYOGAblKoh38aETyICfRzgDu1O+dcRX4XWlquQLPD25vHDdgPBHkgewe9+4"
    "uwu7AWEDDaOZxE53JCQvvZa3a9ZeVVKRrtetVLjcptHwiKcwf5EGg3ss0VgwvKNSkK5UrK"
    "i6RvAHhhxRu/KdwtAzEKbo3KwhRq1PNZN/iBl8iCg3QaP4VkWcMtIWWFDjZazzWYMZGP4H"
    "jxzbelWI6oVfTpoJ5TITvNOWVsXyylRQvSq+YYfveUi7on1CsoRFsND77ovi7RGwe7HN+2"
    "xr2CoyvJKc8RV8HRXDRCyJDtUzFMI0M4a47jmaqEeZ/nFrNanvE4qmEJe1EnHGBp3y37CB"
    "wT8qfqnxH1ZCvnNUG00QmxtjBfjoLaubhS7UIozwq00c9ClXW7lKnwg9jFBTG9k967jKps"
    "FV4BSpe9DFqmf8dZitHV1SX57IzSrCG2CrUuUlab9hSx6pm0ndrCxgF6ObMRPPMkUe7PFy"
    "vaZYr4zOjaiK3wnwuhIVBDhV/7+E9n/h7n+mYvB9NAvAKwkJcAqAuapGjczkqpWMJAFF4Z"
    "m1KahfqoIL9yLNwr2IX7gXoYVrUD0TxM74CoJbfIlnAyuMRrQFSYr0OhKVy98qXm2QBehd"
    "cM9SkUHOEsggZxHJcZYRn0kvW4lUDmOZPrt3HJDs3nTpSS+pJ70kzt5OY25OuqK5RoSz13"
    "O0luTspfzrTQZuj4713t4OwUinzxqxQthQyYpBVVWT2q3kPiMK9UWAIQah7bHgvJoLalcY"
    "sbysQIsNB9ALPrcsWlIKWyreBZuVfSgLlaTeb4YGXTBsZCZ4BuUqaF0VD7ZJMzm0aEWBPU"
    "9lt54nGK7nEc2JJPGwonqUd5ahaVaOKfaI7U028LuZ35LoyY94hCGi/zBnkyhN2Xc8UVc2"
    "7JGDmTM0lbYMox0WqCo0Vjwe4xFXZoGHwPdb4CVohO+6plUQFj4WJAzF0u/sCn2WVLTWvI"
    "VrSO255Npz5er5whN46OS11pCCHCV09xpebO53UggorrRrFXS90zSq3mm8pncaEaKw367Z"
    "1YCAqFT1yqYK+Od5pke8uHr4RwztzRXI9Ri9UYmXR7jJQytf3WqBxG+b2x8s3fsraYKbv/"
    "d8c+s8RNEJXc5wz0N3AzlepSGpNrChjSI1MftIog6mrMasU77in66CVZv3QtjcsI5bvCbz"
    "ig2nWnba3dUjUsHddSs53/BQZdFfZlWlDR6nClEfJ4Soj8Mhan5FM7JC7n91O+0YB9VKJK"
    "iyaCMT/S/SNbaPqd4J4AIYyZtZcN8KaCBwgp1vZv/+f1rcvVA="
)
