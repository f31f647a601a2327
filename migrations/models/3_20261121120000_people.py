from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "retention_run" (
    "id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL UNIQUE,
    "at" TIMESTAMPTZ NOT NULL,
    "counts" JSONB NOT NULL
);
COMMENT ON TABLE "retention_run" IS 'What was destroyed in one night, by class; `day` is China''s.';
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
        CREATE TABLE IF NOT EXISTS "data_copy" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "done" SMALLINT NOT NULL,
    "total" SMALLINT NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "file_id" UUID REFERENCES "stored_file" ("id") ON DELETE SET NULL,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_data_copy_due_at_c1859b" ON "data_copy" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_data_copy_account_1dec1c" ON "data_copy" ("account_id", "created_at");
COMMENT ON COLUMN "data_copy"."state" IS 'MAKING: making\nREADY: ready\nFAILED: failed\nEXPIRED: expired';
COMMENT ON TABLE "data_copy" IS 'A copy of all that is held about a person, made by a job; the file is his own and sealed.';
        CREATE TABLE IF NOT EXISTS "deletion" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "person" UUID NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_deletion_due_at_a70f6f" ON "deletion" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_deletion_person_c23ea0" ON "deletion" ("person", "state");
COMMENT ON COLUMN "deletion"."kind" IS 'VISITOR: visitor\nSTUDENT: student\nRECRUITER: recruiter\nSTAFF: staff\nSYSTEM: system';
COMMENT ON COLUMN "deletion"."state" IS 'WAITING: waiting\nWITHDRAWN: withdrawn\nDONE: done';
COMMENT ON TABLE "deletion" IS 'Somebody wants his account gone. It outlives the account, so `person` is only an id.';
        ALTER TABLE "correction" ADD "proof" UUID;
        DROP TABLE IF EXISTS "sms_code";
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        CREATE UNIQUE INDEX data_copy_one_making ON data_copy (account_id) WHERE state = 'making';
        CREATE UNIQUE INDEX deletion_one_waiting ON deletion (person) WHERE state = 'waiting';
        CREATE OR REPLACE FUNCTION consent_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'DELETE' AND OLD.text = '' THEN RETURN OLD; END IF; IF TG_OP = 'UPDATE' AND NEW.text = '' AND to_jsonb(NEW) - 'text' = to_jsonb(OLD) - 'text' THEN RETURN NEW; END IF; RAISE EXCEPTION 'consent is append-only'; END $$;
        CREATE OR REPLACE FUNCTION transition_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'UPDATE' AND NEW.words IN ('', OLD.words) AND NEW.address IN ('', OLD.address) AND NEW.actor_name IN ('已注销用户', OLD.actor_name) AND to_jsonb(NEW) - '{actor_name,words,address}'::text[] = to_jsonb(OLD) - '{actor_name,words,address}'::text[] THEN RETURN NEW; END IF; RAISE EXCEPTION 'transition is append-only'; END $$;"""


MODELS_STATE = (
    "eJztfWtz4ka37l/p8pdMqpip8XUc5tSpwpiZsGMbH2AyyQ4p3EiN0WvRTXQxYWfnv59erQ"
    "uSkGRJCCPkzod4QL1a4ulW9+p1edY/R3OmEt380FIUZlPrqIn+OaJ4Tvg/opca6AgvFusL"
    "8IWFJ7poiwONJqZlYAX6mmLdJPwrlZiKoS0sjVFo3KMELWcMzfEKmdojRRr9gFrItGyVUO"
    "sHE7m9oRk2kTUjSFMRm4p/Gcy0iMH/LJuIUXEFowUxTEY/wM1VpvC7a/Rxx/exqfaXTcYW"
    "eyS8ucHv9sef/GuNquRvYnofF0/jqUZ0NQSrpkIH4vuxtVqI7759615/ES3hN0zGCtPtOV"
    "23XqysGaN+c9vW1A8gA9ceCSUGtogaAJzauu4OjfeV88T8C8uwif+o6voLlUyxrcOwHf2f"
    "qU0VGC0k7gT/O/u/7qMFmo3Hd73heNAZjsdHG6MMjxAZEPcrhVGYIRq1AKh//nX6XQMivj"
    "2CG7R/bvXfnV78KCDgI/JoiIsCrqN/hSC2sCMqQF+j/MR/3ybO7Rk2OtSeC6y7/DEwVcgG"
    "5p5sBHX+0EXw9r5YA75+LTwoPbCyw3v0a3fQHfb6TfSsmZrFjBEdDL9dd+6GTW+Cj2i/0+"
    "5/6w47vJVBFMPW+JyGdq0vX6AVnk75p98Hw84t/7jiM34efYfih+xojv8e64Q+WjP+8fhj"
    "yhD+2uqLUTz+KEaR8ZXBWTHu3Csn4hIM5nrwxN/YwYt/Sbz2VR6wzO9DGNyLLOBeJIN7sQ"
    "Guzh41mgddX6AQvO7qkmP5eTVsL7Nge5mM7eUGtgtsmktmqGO+o8zyYLwh+HpT+WhXC3sY"
    "7JOPWdDmrRLhFtfCeFvMWowVouubWF9pFBureLRDYhGkJyuLmAXm9Z5XjRRsr256V9Dz3D"
    "T/0l2wr7p3rf7v725bvwm45yv30k3v7qvXPrjjXv0+7LTiwOebxiIO/McutVLA98Qi4GuO"
    "CrmLaf4x5/6qY9NCw97wHsGzItskapPrgArXfRF/U59Mrhe6usPLb8IjPOX7n05OTk8/nX"
    "w8vbg8P/v06fzy4yVvK37S5qVPaSPa/dq9G4bfE/giPD4G052ZHB6blmHghPfCl4gMi66Z"
    "OxuXgLI5sTXd0qj5Ae63D31z2Plt+MefERg1c8xPM9pzjEZyxThgmCZo7kG56CLDBXcFqL"
    "efvvIi0+vdhBaZq25kgt59u73qcEVQLDi8EVdG4+etYhCAZIytTcSv+RVLm5N4yMOSEcxV"
    "V/SD948D1A3T5m73tsM1+9v70Chct4YduHISWuW9b99dRDZbvxP0vTv8GcFH9N+9u050O/"
    "DbDf/7CJ4J2xYbU7YcYzWIife191V4mJmuk0cyznceDkttcS4+nP37xVPwGlN+EswLaEBE"
    "ovnvv2C2mT7FmhQAqU1kvzCDaI/0F7LaMCpE8HTtaQO3m4NEdP3t+hENvPTNXMHpxH86/8"
    "HEWeb7fL3od9vDo7g1oARU2+ue6glseOFLwBZm7wQrT0vMj5IJ03jCfyh/oBjN8MqV/PJL"
    "n+hY/JBEvK+cXg53D90APDQxGSVj0BHGoO9vCVWPkiHvqs0/1Wd6hrcdhf+mMqAaQEc1Bo"
    "oyS1O2BelOdFJrhMYLg0yJQWhJYN373dV1wdLos2YJLLYErOt3VFeohM9IYQtt27nFD6O4"
    "zRarugJlEtPcfkINnF5qtF6BlsVOWEC7Culd4UtrOLE616gGfmUSc0LzIAVtgfH/vQxsZ7"
    "7Q2YoUccJUFdng7JuT+YQY5kyLsy8XButW9FpTyIRLF9pYEH9RAmoD6LC97q8mmMHrOj+Z"
    "R17gOab4UTwldAfCkbNOTHBM4BiUHBwzCTR6MTimhb6T9gxbSAMfvmatwFFPVRNNmYEw9W"
    "JWPqCWhebMtER4imNoRu6N+FeIaBCXgkzey2ZgzI7uIYNiKmDAaqDkoBhlhuNc/ykeIV9C"
    "eoRCy6xFxqbmHifyeCgiotJFUWkXhcpXs/xeqLVUCcP78pb6mvEzdRpc6WZ8E8PM1bI45S"
    "I5FMsXqGE04elJhhis05PEECy4FN4LZxz2WHBfDrN1RasM81G/N3DCZ0U8+IgO2p27ThMJ"
    "g/eIfrvr9u6aiD8EoxBte9W9u+7efYVoW1dN5hLdr3fjLm8FEehjjbe77tz2mkglcxZVzD"
    "NF22YZwuPkITzeGEKhkxQdRF+40sPYag+7v/Jxc84wI9q5u+5cNxHhd1ELDULpIc/ukSun"
    "8z4sVeaBqLo7UI5wCBliUj6mnskgJ6gRMTlVqxK5Ux84KxO6U1FIZexOpWN3YrSBErANZG"
    "/WdNaGdaAM4HpbUQnoOmb0bqDDmoIc2b5zh5/lcpnmdM8E46tiXDSR8KtkN00o5iurs0bk"
    "g1jgS8FoYrClSQyEzSeigi/lM9IsE5KIkaY20BNZWEijTmu3bQNpTuqxQfh8MCEpGR4/zm"
    "WzozuN+Il0yL/mJ70J75EZaI41HWFV5burCUKiN5NgnfCuhYcIqXj1AT24b94DNFrO2Fx0"
    "Lx6Tf4EnzLYaI7qcEYOAU4lgQ9fAXQTpNCLjmumqeETpPKqKCtVIcR4tbINL5MrLDYhU2T"
    "xQ1JiWxQhwmmwEON0wAswJjou2yWaJ8YWrDPXR4HbQRObcHNHbVvemKRabIhaYswzYnyVC"
    "f7ZhfnGWu7H4tbmsxVHBXaG/vzTpiyxYXySDfZGIdv7M3ahkweTdqi0se8jele6vIqNxcO"
    "4v8vdC490VGOaw5OsMs/RlFxtlyE4vMMQBsVcJVZBvccHx3bN36HBGtriJeB8mt2riuo3F"
    "rd0atFvXnX2Zgtb5YzGGoFByWbIZaJ3MltUG9P/6IeMMOPqJ+p7ZFuJNnyy2QAv+uEhYTh"
    "YGeybUo+hC5owtwRLiBeS+G/Q7X99/vPgxzgK0s/tI20sF1qZGiu3FmZN5SaXCUuUcTCtE"
    "31X+uVSauDZIuzJxdqVQdkUhdq3RuedyVE7O5hdns23EGFeSEXabV5d47mgJO5ezgf1g+r"
    "vhjMFyWWhy74CRTppVimyNB3cgk2aVtzDKpoIpLfQyhyWlcaXKoyyNZ/UeX2k8q2EUcG1Q"
    "lSbJ1zJJViUG8EAhTgsB3LPZNzIEMbbfzUFKNgAvicLbjoNTJAdtg+3E5QnKBDZFzDaQtW"
    "SI385ETxSssDNt3kQPbEGopj5AURG42EAPIo0MvsKKwUwRrDdP4W7YwY1i7MB/rPMhnY6O"
    "/pSm4SqZhmV+607zW91JnwPftUQNAd6BldJZjHJZKtcipZQkqXewnWaOp0zX2dKlIIoE27"
    "1AYR8SfUUWe/+bg6Wxd5ArZFqIiErzQpXNC1PNMK2xSQgtMtJRYWn3r9xgb5zQkw85kmVb"
    "8kZL3uh9IOQzrmwJUt/rp7bvnCT1jcVol/apljrXHLxiTFPri43UCruhZplq7BKX8xZhh8"
    "HTVGZcY//spGlik/xgIkj59xJDncsNtJxpygwZ5FkjSxNpVnxh3bI6h/zThzk2nh68piP7"
    "/PT8fGSfTc/UkX1x+fHTyL6cTD46cY8mm3u9mZD/KjJS33Xuhu8/nmeNZvzDJ4Tw6YuCxI"
    "y89R9HJMCu7LT6U1q69mrpkuyludVryV76xs4qkr30jQyujDN8E8MMilEe07jXvrpRvAXt"
    "4mdZYnXPkkN1zzYidaHcdgLZQjy2vkDtwN1JJPQboBX93uoOBd/rEmuWYHttXd92h0PgFo"
    "XzmsWfEHhhv3wbwFcGmULQ4IjCunHdb32/45KaNVMNvKRVJCWV/JnlR85558qcoEbEJOGj"
    "5M98xUhEyZ+ZJUJO8mdWhT8zaLzbEtwcVdYOdd5G9pZKkTv68MdYzoNDk2w4D86FLHGcI/"
    "vT+cnlyD4jExw0RX9AXSts04Yce7CFRa3aDsviowb3EobAd+3e3fuT49ik/l3eTtjWvbKD"
    "/CIzAkb2M3I6GdmXP10e8/9/PD/jD6JMJ86DoHetb8Of3x+f//gB3XHQEaYqUgyiapaTdI"
    "kN4gWeYvTE5zfCc0YfedfMJCMqLPWgFAsyAuB/XAhCArUJ5JEGnjoXPI04/PhPhCxMRNmE"
    "qSvE7Kz0kH8kGPOl1V5a7aXVXlrtG4dh8ZNW+xoPrrTav4lhFn83BjjZsuy1r7Kxs6Bp+T"
    "KLUfIy2Sh5GcewwdVQn6ArK8YRsRpCfXyZxf57mWz/vYxCTbFlGzlnsidROydJyYzT/BfZ"
    "/GYxGajJ6AZlJL7p+JoK1nNNXV+gdshmSYpLzonbSIlT8EKzcC5uqYCIRDcdXQvHhTCnHJ"
    "c9AXlaDkaDP7qRslln6FqidhP0IktGYXJCYQJ5fx5wAyK1Q/c4E0ficQpJ4vEmSyIcSPIq"
    "uEGZ2qFc8hxecHTygesJ1A7Z8ik+iVfTJSu4vkDtwC3/9PsfNjHHuREOS0mYX4RZVC/Ltc"
    "V5ArUD9/hjpuhAaJYSWrYZH6jRseP2i3PTp9MShCUlK0EOVoI3EJV53W99GTYdN/OIxsRo"
    "3t/3e7+KGE3XK70Zo3lU6EWR8ZfVjGyTgYI7gzMUXZKXYjNG9nUDLCoJr4zDlHGY1QQ2Ux"
    "xmFnYUP5l9SxqCUO58TWZzOBqEKfacgMRWOHmRkl80vU4vfjhVjkAB65KAuhWd1QmqzSDd"
    "hE18E0CooM74/zIug9nJhiu5Y7/MNRyjtmRZC0uJgxZvcEostPeGvxwPze+sZyxxBnwf3k"
    "oEIb8EKzMR9evQfSw0Bbz+/IRlIpHLhjAlSzRZIdtsIJMhiBrGhqERCOu1ZnwQEH+qmCr3"
    "u7xRLLltMDgc7iPZbasVPSzGZAPnbNYKT7bSxoqbbrtz1+40ka4phP+KEb3pDIedPv+CWB"
    "YxRnTQ/rnXuxn7DR3um/G6fe9rj7dmj6yI0aJ887+McSzyjhxcjKPMY92JPQU25ZyQBkQk"
    "nOn2E5kXmEfRTcsLjK2q4WmU25qnuF5N1JqdVaPgBt7aSiZcuifglKPG+oyc4bAxXzd+OQ"
    "eT6/XOGdItdaxYpqD5w9SnHfwMH7xWfgORkkj1VUyiZTl9ykrJFVjg0w4MBkuK+n35wODJ"
    "VvrAAAwzd12+RrSGvb5DM+MbI8CP2e5/64rzg0EUw9ZcH3luX+Z5Fl/mebIv81weC+SxQB"
    "4LSnOz7reGYSUNtfJoUPGjQR4FNkPVQ+mGyFrycBcOiGuia8/EiK2u519LPQuowVaZfA6G"
    "TR/BDQC2f51vQsTwNXKnIkK8B+FlMUGMQsnfFlcqBCXKckaow1O+JGSBdMaeTGA2F9wqbI"
    "nwIx8JIC9xo8hEZw6VCkUqDA5GJhGFA+DSiIKLQidTC03IDOhRJiveQjGwOXObuqzpFl4R"
    "FXG1m9GpZsyJ+gHd8QtN33+huf1YDKks2ZFB/eIOygxKT+sbnow/jphtKczRkNzf7lCdhx"
    "Usr8SfPMTskzNFDGHBc0xAvNJHme8djtGwiZyCmyM6uB00kTk3R/S21b1pIi9ePXc4eJZo"
    "8ORg8I0SgOvXpshoBMSrPRobgbKDzt21+MZd2cQ3Q/GRj1a7d/el27+FoFl/8RrR7u19bz"
    "DoXt10mkib83lvavxnxJGg3rf6v8AXC2w8FQy4zZJ6eZyce3m8kXyJLYtrNnHRNoM51vUu"
    "tRIU7YBcZJC1YipIlkH+uKNFjT8s//P+9OTTxSW/Kh4QPnxKgXtw27q52Qw3N4hC+APEvz"
    "tJmZi+yK7el81NY1f7w65JrBcG4796ngffgEj9clV2kYzp6UobGKebrQJisoBjlU1WCl/Z"
    "ixkmg4IHM8ZOzUkED++4QuZ4hWb4maBHOJFYM4PZj7Ns+3GtpoE0UL+FYZ6Cu2RWrCxvWP"
    "Rg3vg3Oc6OQSSnwTwkJJ0Q6RbztclpS3t55sKkFYX1RVNtaFptbysvz6jrIh9j0l2PSbJB"
    "dz0BsvBqz4lp8qcAQ+Y6zOIHE2l0wv5uAB80XEHfSRuUEk0l1NKslaOizDAEdPuxGe8wXa"
    "E5n2axjNq7uZEwGZNn3vhBsGE/mMw2FPLA1acnIqisFwS6820eH9CDwgfIZ9wGC4HO57b/"
    "fBjqX0Is+4hCaSGiCmtyEz38Mzpa2MYCmLT5LxrZJx9PLhpo5LxmJnz3j/Plv/8+iN/z8M"
    "+/D74J2xCGacp1Of4EkArnPcGIrrFwTduwTTW5JL8VmKKnU6EMmoSgGVuKFq7RHiLql/y3"
    "JxugA24bgRL8w4HIMTJ7OMc22DBVB3oLaFfSLr1fu7Q/blltDb5AlS2fBW0NF1lMDRfJlo"
    "aLzYpZztuQA9+1RA0BLp/Vha8/+TghfYEawlv+/LXI37lWB699DcE9y8SZc5ZCmXO2yZgz"
    "M8g0D75e+9qZeXdSrxCUtU10/2vQu0uy/hlxaoSqKRb6X/Ta9Jtw231oE4BPyCTgYfzutv"
    "VbFP72Te8qqnZAB1cyVvQtmmj4WBUZ44CYNMFVeXz3HLR6OCObIxDYO0bnBDUiJlGtCClY"
    "bdBMsRMnBvTmNhRnD+mtJq7bxPTGJlwGjWpbYuuYQ7uBDusJcWQlfBnj1+VcO1BUX6Zcy0"
    "ILtjY2bwKeh8UpGI9+mPp9Fv6mst1A9waZEgNIRY4SHUKBNo2XXUPjRbj5i16i4YwgN3rZ"
    "dPN00YIYJj/pqswh9UFLTC0ncxc9GsxeCJ4gsDObDkmQcPMIRw7/NEdY1zedRDu6D/iIvg"
    "unkslbT+HPE1lYDac/74LIIwDeIvcJwIPj3MEAviN+ewKTV5Q/5SIiXCeT30V0IhmMquUz"
    "cQZlA+hkq50vUEOzaPlsQ3PbIjHzOKVeji8hC+ZU5qhetVlbm3NQRYEt5SC0n5CZvpueEK"
    "Mi9deZC8maUSC9IUvUjKsj/GAiiBHhygPXHdwAkoZQLqCgOl41IZQEYjcg1QhNCNdbCGK2"
    "gdiSAhOEkJ16iTxxUTO7u9EWnClVSB/ZazLwbvJHkrUVqPBg56rttZaoob5SfsJOfnfHa7"
    "qyKsLicBCejo2dfj/7UZc+axZ2wd/YkgJXU3clLdwuw8bEKHkPEw/pGn2C9PblTFNmYtMA"
    "pi+xCYiIQpNYJhyvsWmKnQWCJyEu04ZoR0tTgLgobkMq9wZwNIdTv+iMn8JVYmjPREVTg8"
    "2d47yKlpoF/T+RFXTONzWHVJgyfgvFIIKRWBNneFMw1H1AQxFVGbwR3z/dxpBGayIRj8k1"
    "GU1H8NHNveEDICwHovwMdSwQTiwoMhXYh1XJNlYVjT5tu7SYtRgrRI9J1b/SKDaSSrYGxa"
    "Llq1aWY/48sI0zBeArN+zDX8n5/njVvWv1f/eDRPzl/KZ39/UqJkzk6vdhpyXDRN7K5hqi"
    "FPt7ofHuCgxzWFIOc6WHGVghCoxxQExGA1V5fAmHsMgAB+UOZoSPDLLQsUJc4idKlkQQUE"
    "X13PoPu7QsS8uytCxnOckP4DTbZtRyTt4bZ/nQ9UbaaV6ciwEKv+mLB/rv4qC6ebjmh13H"
    "K63yA7Flavzg6jLr8Q6ewJMNLF2ILwh8tvLzMqGKsVpY7gE2dKTfzS3kGbkCa1Mj5YwMg1"
    "fgjBwSk2fkRsEzctW23ypQq5ax+ebZIiS37c436a023jb/0xfq68ae611K3W7BnDs23FYZ"
    "TOdAKMt3OOzYgUU3ju0Z9rwVwYYgBpgx/uwiAO1d62v//fFJA4m/p+7fswbfNh+hhmosC8"
    "JubhIbguYA0XCAEHPbYPMx3CMms99vvMCGlxzOTE2gI/P792zO9sYmq/N3PZj18/2eZvH9"
    "nib7fk83M0y91yMjul77GoJbPnWr+JsDXK99DcEtP7N/vVZnhTewutct+7z8ubveLzcQTu"
    "cdDglK4uEgFwUrBGhA7PXg/In/V31EfS1tA9JENIMitZmdJ8dnn84uTy/OfED9b9JQdQCt"
    "SNDQPdM1ZdV7JoahqeQo5uATadFIO/8sRNsxCzbOVN/jGes28fJvIIUMYnk+oJ6uwvHFFN"
    "UxgCZtpkHAzcrJuwFfimk5ZxtTYQviHGLiS4GUegeR3sOPUMz2ewsdoUB2yT8SEdej8RP8"
    "Z/D9cOjd54DzF9QtN51kIFFvxOkfq+LBshk0//CVFy830VuzeB+SJy3PO72bc5TURXeoix"
    "bZ1rfa0ysWE1Dili5WpU0skzmPfIGtSI8qBmgKbjthN4JFehKTsp8SY+9L1O4wtQMWRVKk"
    "WsNaSoaJVTqeRFK17DCQRHJd7JjrYpeHupatalaLKjMWW7Y9eLmRdpzD0HCM1y0zuLRMPj"
    "+ICscpi8xFccOpw2LAvzIInv9gIkJV53hlYpHUQUw4eGE01XTiB36IqA+uVk+wGVPccYf3"
    "KTmM5Ep7TFRGY1eiGFXUnXuVdea6iuhPJyenp59OPp5eXJ6fffp0fvnRV0s3L6UpqVfdr6"
    "CihnYWT2dNOWvZEE2UbwTWMuVYpd7MMBxKHmNVduKD067AKJbvXfIkXs++W7t3iT+XPY/1"
    "rw3J3wmwB2VqYTZ6gbEk/RQeCo3zmkeP5pWxvgtNrD0jylOinuZczaCmKX7DDCG+rs1Zxy"
    "bkmupQ4lpn9DFguFZmfEDQlNmgRC3445vIhFIgkPbKh4tgwe4AslCbGlOyjIvz3dl9pJZW"
    "6SUtWUuT6kIt1QXNHIv3OebVYvxrTBPerYBYNLSby9VrUK96vZvQeF51o9vTt9urTv/dsR"
    "hI3kizEhQFqZ3tQTtzfsQG6snWel+gdsb60sorV0kR61DLWCUqYs7VDIoY8RtmUMQYUoFv"
    "RChKTPxtOPXbgLvE1YNE3utn9GCSvx4a6GFhkGe38twMm7MHh4BLRHSbBOuxrF67uhEEQv"
    "wswh4oc3lTsRvj0HQ/m5D4qqkNL20LrHC8Sy4EdKfAfiqaC9vcE1kRFfhQZsRMjjJ3DHxi"
    "iSR/xQSWs8l/iGKNucLomGadj1yN+xPKz/EBYYZrtc0dISH1RKknVkmlODg9cf3uZnZ5+x"
    "K1sG7smgbXWd68tS8ryGGpGgJdfqh2cB/J6n8OykgHdPRIo8ex/afwN/sSkr85NC1jQ7NT"
    "3/34yOw6vPflRxVFtMusKEfEanciLJ8gda2354c5dok9fJAvzrLM5rPk2XwWBZmvxzmNGm"
    "uJV4SXPb0OwOXrY1x5NfOtx2uJ2s3fnZRrde0Kuba8tUh1MT5aW0Oi9pwsWJ9m0XhPkzXe"
    "0w2NVyXPWr6q5GuJ6sJcoaWY/0gz74YXlpIwvwizSiys6THLRXKyQ0BE1ngOWZrKyYL4K5"
    "+h1RWoUQrPKzuywLAfB3kyB5cnUZB+q2KopwG4I/YtbxfPDrknISHPAXlF3In3wvP1C4n1"
    "Jq4vNlJzqUWz8RPJ6EuEJGfwpoiqBZCEDEyKrg+ugZYGvxMUKvDSliFfWTMR8OqZCBsEUa"
    "aZpOlWIICyCDqBruOzqXdxI/AlQm1PfoV/7fBU2QuEF9iw1tUZ+IBbDXHb03MoQ2Q2wI0I"
    "3kQYOnthIpuqDEoUBX/AFuFipi1MCnnMvAERmTKdN2XanUD5FsuAkGSILLpHySoKRUbj4F"
    "ywHALLYKtCAx2VPRga9jcz0hXRgPrEgkpIjPbt2HJUoeupepDhtRwbdsaaVCLuHEoo+dMV"
    "aRRI9xHVHmdcfZiskKJj0/yMHrgK8QBqSHvGt5cfYshjtu1M0lJXXOHggxa/DCYsgTiOfy"
    "G08u0G6/0serCQyYy/uu4WYVJSG37VxtAm20XXEtIsWopZtCKbN3+ZcZstYq0X/rXUTVss"
    "torXLEt1Y95W8Kzpum8ZmPGHRXjikKx59oU5VolTSuc/bOKk94t8fk1Qt4niwxBeDAHKca"
    "UndnYnsF48qFwteIDOHyxmYf1B2DtAEMI+TLggDCePGDQBYC9gHBEjM9lbgDQ+cOKSHG/7"
    "1R9EBuMm0CmBa76EDFwLF5wmY1OjcS7mFyibwqJSz6i0nqHyZa6A5cGXehWbQ0W074MbXG"
    "lDfBPDrLoVDMMDnE696cnUhv+5HHZyrifmRdIXklBGFYhNKCF0qkPtuYAyyFi3qULEQFqp"
    "GPij29Yv3buvTX40ATaMEe13Wte/N6Fonroa0S+t7k3nGm7FjynqiHZ+u+/24Qun+rEaPQ"
    "xlypvJlOebkuYbk6BUrTpk1d0VciTPcKB08piXDjMsJROSIun+/C3KCWhARKIZWZ33xdZa"
    "nxd+wzq4L7rWikJaAl9rzJpaAqztdU8H+eq/CGx4I8mAraxTXW4JzOi+VcZaYHEJ9YvbWT"
    "3nbWC/DuHK74/uvt3c7IvA+dqNXTyKc8B41xqpDphgqxf9LwM2JxOmrtAScwSFe8OddeiR"
    "n9o/oK4FhMm69kxM4c9wrzbAg/HgOExE4AOj+gphirQY18uubpLFc+JIQ2vnoCd9JtJnIn"
    "0m0mdyMPZW6TOp7+BKn8mbGOa1DpJVu1hLSPtHZOdLpl952dZ/CDRXR792B91hr99Ez5qp"
    "8aPYiA6G3647d8MmMi1bJdQC83+7/6077PTBBaAYtmYR0a715Qu0wtMp//T7YNi55R9Xpk"
    "Xm1XABvAFPzfdWdyhcNUusWcJXAwvMdb/1/a7pV/+kI3rNF5sm8lyj+x8a6UiQpu8KwilN"
    "39L0XU1gM5m+95WDNbVNovaFPhqTgeVfbaTnX4l2Y8NtmCH7aiXSo7iAiLOmSJsvmGEhBV"
    "PKLDQhyMJPhH5Av7rEzwYRNT8ommPziagNRKGSG3oiC8upEhKXlbWbm2QxJk6wpQhqBoBE"
    "8kdXkz/ana5h+NOqI2QD/wC2BBf/k+OzT2eXpxdnPuz+N2lob8ZVuSjFquuJ6qArUWUdPT"
    "ugO6YIFMtSHnx9gRrCu4sy0NQisRbytDrba5kagrwTHkaxLeY85wRl5EEn/aDjqx1bquR9"
    "fldidIW6dLjYvqiYB6dWfNDEnrTyIPxxenlkeFI0c9FyrK2bZiKJshc6wypRkSPfRKJyoP"
    "i8hHxH/qeB3CbC1S7KxIBDni1gojADPPNcbY4hS9hB/5I/oQLLUpqmLX350pcv/YDSly8H"
    "tyl9+W9kmPeWG3JAg5o31UZ82AA0pbpmUKiGh/TSamwGkfaU8/EkhvQqefJGxKSH980FNL"
    "R/7rSd5FNxnBMhDeI7SDB1T3gjetNrXYtGMF1Em3WAA/93l5+8+9cgoWqmwo/SIBNOW40e"
    "KbO9KZlelBzF3aBa8jghNzu1xPK4frnZpTkSBD6PjMVsm+mYejIS0lhIJzg3oq6IBDQW0H"
    "h2i3REa8duURqksK7bRj7Vbi1Su4o2O/G9yLA9GbZXQThl2J4M26smsFuG7QWrtonwuE3M"
    "r1zBL7/0iY4TSuzGxuLVZC7/u0svapvfjdBYB6p3qZHmO1UCjV70mg6BJhZ7eRcI81UOAg"
    "iZgSzGnqDCDfwo/qsZWvKmDSCIX840ZYaeiWGCy4lNhYNzyQzVbAjaWHB6bvpPd3YnoKft"
    "8Vc+lHbN/wmZ12sBESVJ5vyHE/UzMm3eLxZu2zleQUil85JA7CRDDLyxEIOZOW7S/VUCc0"
    "lbu2+37cI2uEQutTwgUmVbVUHF/DSLXn6arJafbmjl7juZB+KASA0hLj920iJ/56pe7bWv"
    "IbhnmQ6WZykHy7PNg6Vmjh+1ZxIzh68Y0wmmCYtyQCxakIvLHSDWaQHqvd5NyHF51Y2Eq9"
    "99u73q9N8dC+R5I83RNDdtJbK0Ri3dxa7mk9eaEJKSBoUXDApr7XJbm8K6p8ME9mWzQmhm"
    "VSpp7d5ggsAs5mDnXWqklk0NNMoUDutXMPUOXcsZQzNsQrEPHYp9WXDIejdotdvvPx6jkX"
    "3y8eQCOR9Pf4wPgS2hTxn2WoHlppFyflpqcRWds7n8PdlCWujrWNyOvvf6vzTBLPDkUE/8"
    "7hBPrEa0ddXvta6bCE8MhlVBONEffrsXlBOGZS94i/4tb46NOW/97e660+4Kp7/Nn1DR1K"
    "owUS849mQMhYljtNu0YughOVmfu2C52b/+KoB9QEgCXxB4MseaXgD7sJyEvyD8/NzAr5oF"
    "BiAqKYeg4BBM4acaMbUOs23fAfFXDE/gOq+uEW9WZN7HW/f3N13YfV15vjtf33aHQ/GVOt"
    "csqyr7sb1QC8bOhyWlMaTSxhCuPvGr+Q4pQRkZpxINPq6WcamqlYyLm5bE7CvFsFR/SvXg"
    "m1oCp3oG+16PkiHj/9u9da8KM3sHtr0tAzGcSKHYQAw/iCgtEGPdKEOdYFOZMab/YKKR/d"
    "PFxcnI/qRMJ3FlfpMbxljW/vDD0RT+hEf8B6+/ET/qT2l7q5LtTYxSrPKeFOiq1jVqoXyX"
    "et48vBqn4O2AjEgGFcug4n1rCC8GFWcJfHWDCGOMKHkiX7OXbzoQfThMicUfjneyJUZXTi"
    "81xQhsUCbEvG07k7x+aooTmS90toq1WuaBqeN2U1OUhMqosMVqS5iueT9t3k1dYXLLg22L"
    "UqDKWA1RChGsbQlVTta9Q4RL6BWUWZpCtgQLFLA70VFNoVKYYRClhDew7XdUU6RMZhsKV1"
    "fplG07qURPXd5RXaFyLH/bwlS76Mfwmk7KUcr7Xj81mky7jOscODHvG0Zi76ydbCH2DvVZ"
    "8vQImvMfhEAEkubw2gw8MfiZf+ZceTf4ffD+43EDib8n7t+LmGDOUnqUoZwVsBo1KmtO3m"
    "+xhh3HdOzXmFwhaMs3Jde+BN59v/dr967daaKFwZ6B3XZEB+2fe72bprsKR9fr/cxxNp1q"
    "+coLrCVqR29T/jwX4dZ50PUFagfuWbYMz5QEzyi4IqY3D7i+QO3AvcwC7mUyuJcb4Lrxun"
    "ngDYjUDuDSCE03PIDSX3WY/qqDtCDsw2F1kEC9vsfqIGEqxWJea2v5gumashqzZ2IYmrot"
    "VPeit57bWU0h24Mf9CBfvtd3hB4kTHv0hB4kXm5U89bOvawsjAcJ0p78xQeJ1X4cxgcJ1Z"
    "48xoeJlXQZV9NlfDBA7dpn7C7rCZ7j9aKf7j92t5lsbuQWclojRsHfy8V/MNHCnvBjA1rw"
    "J22ihQ4+YeASBB6fBTbwo4EXM7PBWz9SokKZS6D8WRrMIkiz4hKUdnKPTDSsrj99XXcGbm"
    "vO/PxpTZXkrPv2SMuamjnBljU13zKngKypWePBlTU138QwW5ql5/Lz+wJVjmKpTBhFPFP2"
    "kH+bgG6dmLJfUBxCr4gHYjzFlNc8AHobWKcinn+bg2bkmcxriVoAvvOgoMiZJc+uEJV9lc"
    "2/MtP90LaFN1Bb9brf+jJsItXAU2tE779d3XQHPwM/mz9TRxSA5u2+3zXRUrNmvO2SRq0K"
    "+wl/lLXnyrIHSJoISRNxSDQRsvbcPmrP7dLiHvAOxhJ6BX2HaZxeoXZZaL1cnnwTr0xkOU"
    "XQnrFuE6hRtjQYfWyIgmfAnG/OmK2raEK88mYr9G7Qb7//+FNMAld5XUMFtQdlhukjcRh4"
    "H9CMcUzRwz/8RZlzZCdkyuc6F51axPjz34fPguffRIMz3qOCbZPwXlH3moM+nxDDK6qmUb"
    "De884XBmPTB5CAgmymIAtEC02xbIM4Tw55EMSEbp3H+vRjA9nU0nR0+hGp8APFvYW8QZ41"
    "sizuFQgaQKU7QLoDpDtAugMO5cwo3QE1HlzpDngTw/wG7D6t4bjdu7npfO00EbbG7rlgRL"
    "+3usPu3dcmWmKN76KPI9q6h2RYl8UflEB1RPudL98G8JVbgrpEG9FJpjytlDStDRtRQG/e"
    "HNO0mhdRyYI1Lw7oTd1V0QtR4TmPS8IXqPJLVNAjcZKpWOpJSrHUk81iqeIAl+c85AtI+6"
    "e0KUub8mHBWbGyGwcLqjTUS0N9NYHNZKiPWRPKmLK1S6nYmLXVrUEcyPuJyzsIZQWl5B2s"
    "85CyuUFiKwc7hv7jHz9DmoBXTZgf7pgNjgyDLUVdYcosxBGfasacqAhTPqf4GKEViUk92M"
    "1twD3yHXwUwvcgUjxd/8g7wK+B5vg//KZOqeMfoVSscMcQg3xG8H/hjXHdMCojzr2gA/CM"
    "EGzoGjFct4vX0rQYUx1hx/Xi3tumquMu4Q0nBB7Q8YUQVXpDpDdEekOkN+RtWVKlN6TGgy"
    "u9IW9imN+AN+TbXbt396XbvwWfBt86PT1zRLf1kwy/9e8cR4llG5QUK3dcuk+EGdpjnB6T"
    "QhvqS9SQG7BseAULaAGHU1hOllgv6G0SPKEF4A/LSfgLwv/XXwWwDwhJ4AsC7xK4FkA/Ki"
    "mHoOAQwHWg6C+y+EdF5SAUHIQZm5Nx0T04RlgOxDYDwR/DwopVdCii4nIwCg6GgqmqwZGa"
    "H/SKBEPFicvBKDgYVPB1FRiGiKAcgMIbtc7P7UoRZWlDVA5CwUFQNTdXq8AobMrKYSg4DO"
    "Lu/JkKjMKGqByEokaLgJ85p9kiIimHoKiGJCM/ZeRnxeGsWOTnXqvcybhPGfd5YKvp6xM0"
    "ZIgQ7VEyZPx/u48PrcJysYPo0O0iPl0448I910inxHoGGmWgu3g0sGrzIUPY5XoQ1SyRQa"
    "AmBlHRTJt/QFB7WFM9OogFMUxGfzAReSbGaglRj3FsFyX2HBMnGQyMdMaHsiMO7Pp79/5w"
    "JFxxnRi+0tSxQ3gxFlPOCZ+MjbaMEY7eJ7CKBS/JiMy9RmQGhmID7eRwhrBUlWNTCgY1nG"
    "bJMTxNTjE8rVg55UqBWz6nJIdDJQmknS8HWa2lqwz20W3rptNExyP6peP88yS6i2QK18kS"
    "rZMcrBNFfr1F5Le8bMrKFPFGQeNLdKvOsdLEiFb5PSi66JxlWXTOkhedMxmmVqkZL7KS8s"
    "xzX6COs7v0LVUlHPxcGstaooYAZ1k9khePjbUj5rwUhnkwx7repQkM7zHiEcy1g8xA5c/L"
    "/7w/Pfl0ccmvimeED59S0B9wZeimezeMeiNkdsVbyK6wF2rBYQ5LymGu9DDv2bd4QEMrnY"
    "vSE1YdSGvgCTtUZLd0hQVBp+b2lWbbTi81AjwyM2WVZ1mUd3ugcpHjhPgLp1pcDTYPUM9J"
    "/TKs9+uuDtIGlbnEeBlg5aozfih45fbAQ7mDL5r4jTFOeP9qI90PD+3G3tTLyLnEWztOcW"
    "E3RdggiFDFWC3AYw4sSAijJ7JCbAoOc81AbEk/+/RImuA8WgkxyjQzxi+/s7tk4TLi3bh+"
    "KdvgyqfkL9q3t5wPch6LqNu8HHPoXoN/oin/mUqRnaTUIjuJqQvozPEc+AZEamhyljEIhz"
    "aFIdkSwmIEUDlwjsrVEe9MrN3HKazdx5us3ab2P3Eqr/aY6DjxJOrkLfnp5OT09NPJx9OL"
    "y/OzT5/OLz/6vpPNS2melKvuV/CjhPDfdKyYM3xyfpHP5b2WkREejYL+bl8ZzKrkrbXHqi"
    "fVHK2DWd3Ca3jCNeeoMr5LW7hQ+WLVu9QsyoCUnNlFZ/YbYEi779xdC76zBREmqxH9tdPv"
    "fukCt9kzMTT+y9URvene/QLf6Bp9Ksh1Vn6N4IPyo1ckf+og/KsbvqsszgAyX+hsRQxhqN"
    "nSgNtx+/qSzdxY0ZUy3d4odgiFLVZbYsVfNdzm3VRmzy4XJtd+vSVI9TNd53IH5LTbrv0n"
    "MWbbkHMl2WprhJrlKBeMzSdTcNljysD+ib6TtsNBj6nIbWLUrZzrUNHDV1hRmE1jePHL6/"
    "Zlq6y0wO7VAisZ5HPrIpJB/o0pdpJB/o0M7mGdzeQ7XHCYD6H85yuRje+k+OcbsD+9Rr3i"
    "Ee38dt/tQzvy90IzClqwyq9gLHmpSjeXa3Da0qxVTlAjYjKEXEbk7xTOitF9HSyoMs2h9m"
    "kO1dymZKHXvc7aLFRecWpBCeg6httuoMOaghzRiSpVTrdlWWS+iCVX8y410twDONDoRefA"
    "z2yJ2NQiFJlsTpz6tEsgQzM0oiKNIszPGlRly89IGOxNYcN34q/7RNVMKCu7WLi1YkMOgn"
    "K73sJJULcA4qMZNmcQ9750q/bq2lyzip38ymJoSXYeOGM8JjTOnJJuMIuIymiGKhvMxDu8"
    "OcKJUaF++9cLC/24o2F0Y0JPjs8+nV2eXpz5oaD+N2kRoE60Z47AkF1uPgNims6v30wqci"
    "+lbj5moFEGz7Qbf8iXMfARq+RZU8gH1KP6SniJvYVOUHMSxSBiuXsiCwu9aw1+HaBPH05+"
    "jHNNl9av9E1X4CSctr1Y7InQMQxonj0+LFXdrb6gxb583jVlhiklMaRr2Qz2AfFKm+y/dz"
    "gAwyZaEv7E1ojedu+6TTTXqDai153BL8PefZMvJ+YT10wLGdpLDxV1yyDmmfwBkdr5qsqf"
    "+XyfjNNrUuD1BGoH7q4cgUYxf3pYUvrTK308MAnfcAuM8VpMDnClB1hTdTLmyjSLPegnHg"
    "OjYnVKEtzqQBgqtCVc+2aB9ycsKS0oVX6DgBG9yD4YlHuV0EG5RhYcYSe2p8AQhwQPZoyP"
    "dGxaaIFNE4LjEDPQsDe8R/zHsGm201OdBt9NecgZGBGWkiFRFQuJqg2qKdEm7hTcBDi3f7"
    "m17ukgcX3Rrxx+W0Nu5XZr0G5dd6rjuz9QiNNc9z7Ge3KeCDq1FjWXwlOQQMvmXm9kIGbD"
    "66YvOlOAKs1pjyyGMFKwrrs8aRTxaTFfMItQZfWeT6mG4+s4u0QzZhtmA2mWiSZMXa0p1j"
    "a9Kru4QXzRNIU5lDzgiY+WP5Pulr26W/yxyWoN9QWqbPevkj10n9Eq1UL3/DwLuufnyejC"
    "tTC6BuG/1LRyOwyjcjXEu3zXCaTp2DHGwPQ6K2upOtkCyyivAhvoJpppXEmehORJahTkST"
    "qsdE9pet0JFc9uGUHmmiiFGUsI4l5LPSwYwVYZgq5UglVdo+QHE3miLj0HNtEjBEwx22og"
    "kznfahb/kpjwJWL8CBoXb1VGl7FngSUznqY6HzUYgcl/iOKdrdfZ8k/8dvKYUK1jQnDYsq"
    "pYQZkaqlflMwuH3oesMzokJPPsooyU+2fuOCBgD2KbD52tYavIsSR57Wu4HJUTiVgRHWpo"
    "YGpqVkLgeuBqqh5lhdu9qEl9nzE0B7+sk4gzNdic/4sYBOyj4h8N/mfVQJiq3lVNmSHTNq"
    "YY4tG7Du2uLtQigsizGzgYUq52cpcRFXoYZZamuMU1uMqmwV2gCwiVJwiCdh+JSDAiwOZm"
    "MPtx1kQTHdMnSOYC7Q17ofZL/piao+tlLrWRqNzxxTRf1Y00+vHYrS7GluAqYtUN8X5F5n"
    "Gp2UnNripgl0VLQRa5/BZuezlfM8xXp8BXLnh9iRoCnKnMSUqVk80iJxY2+D6aB+C1hAQ4"
    "A8Bc0WNG7tCstYwMIYrDM2/to7BUDSfuRZaJe5E8cS82Jq7B4ipQpjgy3fY1BLd8FjuDYJ"
    "PFMB+n+Yk9idplf5WvNkiOTR/cs0yhJGcpoSRnMal1jgkgl162FqkdxjL59uAiSPLb4qUd"
    "vqJ2+IqYinst25oNBH9wjKk4cLWRZipm/OfNxj4NcbbCyTp71KjjAAceLBNqZ1jMrZbxGT"
    "FgJ4H4MnCMT0XErLVkLj+JY6OFoNr4cskl9i0pTypxlko2weaNXZQ0J5n3m4nBliYxcoeH"
    "RuVqeLoqH2yL5TJosZoCe57p3HqecnA9j+Ffl2GLNdWjgqMMdQEKDHFA7GByid/M+FZET+"
    "4ThUA8wL1tzuI05dD1VF3ZcFuOF17TTNoytPZiSFWhsZLplChcmYUoBr7fQriBRvmuazl0"
    "svC1COHAjn7n8vs5UvFa8w7uIbXnimvPtWMDhjfwg5cV20AYeUro/jW8xMzxNBdQEjFsHX"
    "S90yyq3mmypnca46JwV9f8akBEVKp6VVMFwuO80GMWriH5OyHszRco9Bq9EkFMHx7yg5Pt"
    "3hA1ZPlj8/OHmW39Shvgzm/D0Nh6L1F8OpjXPPDStSFDrDIhri1iaEqsJuZeSdXB8LrNS8"
    "pX8ttVsmrzVgI2t2SBS9ZknonhcW1n3V0DIjXcXXeSMQ4vVR79ZVHXsMHjTC7q4xQX9fGm"
    "i5rf0Yrl1/2vQe8uwUC1FomqLJpiof9FuywyvR9tBcBI38yi+1ZEA4EO9r6Z/fv/AY3z3R"
    "I="
)
