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
        CREATE OR REPLACE FUNCTION consent_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'DELETE' AND OLD.text = '' THEN RETURN OLD; END IF; IF TG_OP = 'UPDATE' AND current_setting('jiuye.blinding', true) = 'on' AND NEW.text = '' AND to_jsonb(NEW) - 'text' = to_jsonb(OLD) - 'text' THEN RETURN NEW; END IF; RAISE EXCEPTION 'consent is append-only'; END $$;
        CREATE OR REPLACE FUNCTION transition_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'UPDATE' AND current_setting('jiuye.blinding', true) = 'on' AND NEW.words IN ('', OLD.words) AND NEW.address IN ('', OLD.address) AND NEW.actor_name IN ('已注销用户', OLD.actor_name) AND to_jsonb(NEW) - '{actor_name,words,address}'::text[] = to_jsonb(OLD) - '{actor_name,words,address}'::text[] THEN RETURN NEW; END IF; RAISE EXCEPTION 'transition is append-only'; END $$;"""


MODELS_STATE = (
    "eJztfWtz4ji37l9R5Uv3VNFduXcmfepUEUL3sCcJOUBPz+xhighbBL8xEuNLaPbs+e9HS7"
    "5gG9uxjQnG0XyYNFhLNo9kaWldnvXPwYypRDc/NhWF2dQ6uET/HFA8I/wf0UsNdIDn89UF"
    "+MLCY120xYFGY9MysAJ9TbBuEv6VSkzF0OaWxig07lKCFlOGZniJTO2RIo1+RE1kWrZKqP"
    "XORG5vaIpNZE0J0lTEJuJfBjMtYvA/i0vEqLiC0ZwYJqMf4eYqU/jdNfq45fvYVPvbJiOL"
    "PRLe3OB3+/Mv/rVGVfKDmN7H+dNoohFdDcGqqdCB+H5kLefiu2/fOtdfREv4DeORwnR7Rl"
    "et50tryqjf3LY19SPIwLVHQomBLaIGAKe2rrtD433lPDH/wjJs4j+quvpCJRNs6zBsB/9n"
    "YlMFRguJO8H/Tv+v+2iBZqPRXXcw6rcHo9HB2ijDI0QGxP1KYRRmiEYtAOqff51+V4CIbw"
    "/gBq1fmr33J+c/CQj4iDwa4qKA6+BfIYgt7IgK0FcoP/Hft45za4qNNrVnAusOfwxMFbKG"
    "uScbQZ0/dBG8vS9WgK9eCw9KD6zs8B781ul3Bt3eJXrWTM1ixpD2B9+u23eDS2+CD2mv3e"
    "p96wzavJVBFMPW+JyGds0vX6AVnkz4pz/6g/Yt/7jkM34WfYfih+xghn+MdEIfrSn/eHSY"
    "MoS/NXtiFI8OxSgyvjI4K8ade+VYXILBXA2e+Bs7ePEvide+ygOW+X0Ig3ueBdzzZHDP18"
    "DV2aNG86DrCxSC111dciw/r4btRRZsL5KxvVjDdo5Nc8EMdcR3lGkejNcEX28qH2xrYQ+D"
    "fXyYBW3eKhFucS2Mt8Ws+Ughur6O9ZVGsbGMRzskFkF6vLSIWWBe73jVSMH26qZ7BT3PTP"
    "Nv3QX7qnPX7P3x/rb5u4B7tnQv3XTvvnrtgzvu1R+DdjMOfL5pzOPAf+xQKwV8TywCvuao"
    "kNuY5oc591cdmxYadAf3CJ4V2SZRL7kOqHDdF/E39cnkeqGrO7z8JjzCU374+fj45OTT8e"
    "HJ+cXZ6adPZxeHF7yt+Enrlz6ljWjna+duEH5P4Ivw+BhMd2ZyeGyahoET3gtfIjIsumZu"
    "bVwCyubY1nRLo+ZHuN8u9M1B+/fBn39FYNTMET/NaM8xGskV44BhmqC5B+WiiwwX3Bag3n"
    "76yotMt3sTWmSuOpEJevft9qrNFUGx4PBGXBmNn7eKQQCSEbbWEb/mVyxtRuIhD0tGMFdd"
    "0Y/eP/ZQN0ybu53bNtfsb+9Do3DdHLThynFolfe+fX8e2Wz9TtD3zuAXBB/Rf3fv2tHtwG"
    "83+O8DeCZsW2xE2WKE1SAm3tfeV+FhZrpOHsko33k4LLXBuXh/9u8XT8ErTPlJMC+gARGJ"
    "5r//gtlm8hRrUgCk1pH9wgyiPdJfyXLNqBDB07Wn9d1u9hLR1berRzTwwjdzBacT/+n8Bx"
    "Nnme/x9aLXaQ0O4taAElBtrXqqJ7DhhS8BW5i9Y6w8LTA/SiZM4zH/ofyBYjTDK1fyy689"
    "omPxQxLxvnJ62d89dA3w0MRklIxARxiBvr8hVF1KBryrFv9Un+kZ3nYU/pvKgKoPHdUYKM"
    "osTdkUpDvRSa0RGs0NMiEGoSWBde93V9cFS6PPmiWw2BCwjt9RXaESPiOFzbVN5xY/jOIW"
    "my/rCpRJTHPzCdV3eqnRegVaFjtmAe0qpHeFL63gxOpMoxr4lUnMCc2DFLQFxv/3MrDt2V"
    "xnS1LECVNVZIOzb0ZmY2KYUy3OvlwYrFvRa00hEy5daGNB/EUJqPWhw9aqv5pgBq/r7HgW"
    "eYFnmOJH8ZTQHQhHzjoxwTGBY1BycMw40OjF4Jgm+k5aU2whDXz4mrUERz1VTTRhBsLUi1"
    "n5iJoWmjHTEuEpjqEZuTfiXyGiQVwKMnkv64ExW7qHDIqpgAGrgZKDYpQpjnP9p3iEfAnp"
    "EQotsxYZmZp7nMjjoYiIShdFpV0UKl/N8nuhVlIlDO/LW+prxs/UaXClm/FNDDNXy+KUi+"
    "RQLF+ghtGEJ8cZYrBOjhNDsOBSeC+ccthjwX05zNYVrTLMB71u3wmfFfHgQ9pvte/al0gY"
    "vIf0212ne3eJ+EMwCtG2V527687dV4i2ddVkLtH5ejfq8FYQgT7SeLvr9m33EqlkxqKKea"
    "Zo2yxDeJQ8hEdrQyh0kqKD6AtXehibrUHnNz5uzhlmSNt31+3rS0T4XdRCg1B6yLN75Mrp"
    "vA9LlXkgqu4OlCMcQoaYlI+pZzLICWpETE7VqkTu1AfOyoTuVBRSGbtT6didGG2gBGwD2Z"
    "s1nbVhHSgDuN5WVAK6jhm9E+iwpiBHtu/c4We5XKY53TPB+KoYF00k/CrZTROK+crqrBH5"
    "IBb4UjAaG2xhEgNh84mo4Ev5jDTLhCRipKkN9ETmFtKo09pt20Cak3psED4fTEhKhsePc9"
    "ls6U5DfiId8K/5SW/Me2QGmmFNR1hV+e5qgpDozSRYJ7xr8BDNNGpbxPyIHtx37wGaLaZs"
    "Jm4gHpR/gcfMthpDupgSg4BbiWBD18BhBAk1Iuea6ap4SOk+qooS1UhxH81tg0vkyswNiF"
    "TZQFDUnJbFDHCSbAY4WTMDzAiOi7fJZovxhasM9UH/tn+JzJk5pLfNzs2lWG6K2GBOM2B/"
    "mgj96ZoBxlnwRuLX5rIXRwW3hf7uEqXPs2B9ngz2eSLa+XN3o5IF03ertrDsIH9XOsCKjM"
    "beOcDIj7nGuyswzGHJ1xlm6c0uNsqQn15giANirxKsIN/iguO7Y//Q/oxscSPxLoxu1cR1"
    "E5tbq9lvNa/buzIGrTLIYkxBofSyZEPQKp0tqxXo//VC5hlw9RP1A7MtxJs+WWyO5vxxwb"
    "iC0dxgz4R6JF3InLIFWEK8kNz3/V7764fD85/ibEBbu4+0vVRgbWqk2F6cOZmXViosVc7B"
    "tEIEXuWfS6WJa422KxNrVwppVxRi1x6dey5H5eRsfnE220aMcSUZYbd5dannDhawczkb2D"
    "vT3w2nDJbLQpN7C5x00qxSZGvcuwOZNKu8hVE2FUxpoZc5LCmNK1UeZWk8q/f4SuNZDeOA"
    "a4OqNEm+lkmyKlGAewpxWhDgjs2+kSGIsf2uD1KyAXhBFN52FJwiOYgbbCcyT5AmsAlito"
    "GsBUP8diZ6omCFnWqzS/TA5oRq6gOUFYGLDfQgEsngK6wYzBTherMU9oYt3CjGDvznKiPS"
    "6ejgL2karpJpWGa4bjXD1Z30OfBdSdQQ4C1YKZ3FKJelciVSSlGSegfbaeZownSdLVwSok"
    "iw3Qsk9iHRV+Sx97/ZWyJ7B7lCpoWIqDQvVNm8MNEM0xqZhNAiIx0Vlnb/yg322gk9+ZAj"
    "ebYlc7Rkjt4FQj7nyoYg9bx+avvOSVrfWIy2aZ9qqjPNwSvGNLW62EitsRtqlqnKLnFZbx"
    "F2ODxNZco19s9OmiY2yTsTQdK/lxrqXG6gxVRTpsggzxpZmEiz4kvrltU5ZKA+zLDx9OA1"
    "HdpnJ2dnQ/t0cqoO7fOLw09D+2I8PnTiHk0283ozIQNW5KS+b98NPhyeZY1m/NOnhPAJjI"
    "LUjLz1nwckwK/stPpLWrp2aumS/KW51WvJX/rGziqSv/SNDK6MM3wTwwyKUR7TuNe+ulG8"
    "Be3ip1lidU+TQ3VP1yJ1oeB2AtlCPLa+QO3A3Uok9BsgFv3e7AwE4+sCa5bge21e33YGA2"
    "AXhfOaxZ8QmGG/fOvDVwaZQNDgkMK6cd1rfr/jkpo1VQ28oFWkJZUMmuVHznnnypygRsQk"
    "5aNk0HzFSETJoJklQk4yaFaFQTNovNsQ3Bx11vZ13kb2lkrRO/rwx1jOg0OTbDgPzoUscZ"
    "xD+9PZ8cXQPiVjHDRFf0QdK2zThhx7sIVFrdoOz+KjBvcShsD3re7dh+Oj2KT+bd5O2Na9"
    "woP8IjMCRvZTcjIe2hc/Xxzx/x+enfIHUSZj50HQ++a3wS8fjs5++ojuOOgIUxUpBlE1y0"
    "m6xAbxAk8xeuLzG+EZo4+8a2aSIRWWelCKBRkB8D/OBSGByvVixNXdiXPB04jDj/9EyNxE"
    "lI2ZukTMzkoP+WeCMV9a7aXVXlrtpdW+sR8WP2m1r/HgSqv9mxhm8XdtgJMty177Khs7C5"
    "qWL7IYJS+SjZIXcQwbXA31CbqyYhwRqyHURxdZ7L8XyfbfiyjUFFu2kXMmexK1c5KUzDjN"
    "f5HNbxaTgZqMblBG4puOr6lgPdfU9QVqh2yWpLjknLi1lDgFzzUL5+KWCohIdNPRtXBcCH"
    "PKcdkTkKflYDT4oxspm3WGriRqN0HPs2QUJicUJpD35wE3IFI7dI8ycSQepZAkHq2zJMKB"
    "JK+CG5SpHcolz+E5RycfuJ5A7ZAtn+KTeDVdsoLrC9QO3PJPv/9hY3OUG+GwlIT5RZhF9b"
    "JcW5wnUDtwjw4zRQdCs5TQsvX4QI2OHLdfnJs+nZYgLClZCXKwEryBqMzrXvPL4NJxMw9p"
    "TIzm/X2v+5uI0XS90usxmgeFXhQZf1nNyDYZKLg1OEPRJXkpNmNkXzfAopLwyjhMGYdZTW"
    "AzxWFmYUfxk9k3pCEI5c7XZDaHo0GYYs8ISGyEkxcp+UXT6/Tih1PlCJSwLgmoW9FZnaBa"
    "D9JN2MTXAYQa6oz/L+MymJ1suJI79stcwzFqS5a1sJQ4aPEGp8RCe2/4y/HQ/M56xhJnwP"
    "fhrUQQ8kuwMhVRvw7dx1xTwOvPT1gmErlsCFOyQOMlss0GMhmCqGFsGBqBsF5rygcB8aeK"
    "qXO/zRvFktsGg8PhPpLdtlrRw2JM1nDOZq3wZCttrLjptNp3rfYl0jWF8F8xpDftwaDd41"
    "8QyyLGkPZbv3S7NyO/ocN9M1q1737t8tbskRUxWpRv/pcxjkXekb2LcZR5rFuxp8CmnBPS"
    "gIiEM91+IvMC8yi6aXmBsVU1PI1yU/MU16uJWrOzahTcwFtbyYRL9wScctRYnZEzHDZmq8"
    "Yv52Byvd45Q7qljhXLFDR/mPq0g5/hg9fKbyBSEqm+jEm0LKdPWSm5Agt82oHBYElRvy8f"
    "GDzZSh8YgGHmrsPXiOag23NoZnxjBPgxW71vHXF+MIhi2JrrI8/tyzzL4ss8S/ZlnsljgT"
    "wWyGNBaW7W3dYwrKShVh4NKn40yKPAZqh6KN0QWUsebsMBcU107ZkYsdX1/GupZwE12CqT"
    "z8Gw6SO4AcD2r/NNiBi+Ru5URIj3ILwsJohRKPlhcaVCUKIspoQ6POULQuZIZ+zJBGZzwa"
    "3CFgg/8pEA8hI3ikx05lCpUKTC4GBkElE4AC4NKbgodDKx0JhMgR5lvOQtFAObU7epy5pu"
    "4SVREVe7GZ1oxoyoH9Edv3Dp+y80tx+LIZUlOzKoX9xBmULpaX3Nk/HnAbMthTkakvvbHa"
    "rzsILllfiTh5hdcqaIISx4jgmIV/oo873NMRpcIqfg5pD2b/uXyJyZQ3rb7NxcIi9ePXc4"
    "eJZo8ORg8LUSgKvXpshoBMSrPRprgbL99t21+MZd2cQ3A/GRj1are/el07uFoFl/8RrSzu"
    "19t9/vXN20L5E24/Pe1PjPiCNBvW/2foUv5th4KhhwmyX18ig59/JoLfkSWxbXbOKibfoz"
    "rOsdaiUo2gG5yCBrxVSQLIN8uKVFjT8s//Ph5PjT+QW/Kh4QPnxKgbt/27y5WQ83N4hC+A"
    "PEvztJmZi+yLbel/VNY1v7w7ZJrOcG4796lgffgEj9clW2kYzp6UprGKebrQJisoBjlU1W"
    "Cl/Zixkmg4J7M8ZOzUkED++4QmZ4iab4maBHOJFYU4PZj9Ns+3GtpoE0UL+FYZ6Au2RarC"
    "xvWHRv3vg3Oc6OQSSnwTwkJJ0Q6RbzlclpQ3t55sKkFYX1RVNtaFptbisvz6jrIh9j0l2N"
    "SbJBdzUBsvBqz4hp8qcAQ+YqzOKdiTQ6Zj8awAcNV9B30gKlRFMJtTRr6agoUwwB3X5sxn"
    "tMl2jGp1kso/Z2biRMxuSZN34QbNgPJrMNhTxw9emJCCrrOYHufJvHR/Sg8AHyGbfBQqDz"
    "ue0/H4b6lxDLPqRQWoiowpp8iR7+GR7MbWMOTNr8Fw3t48Pj8wYaOq+ZCd/943z5778P4v"
    "c8/PPvg2/CNoRhmnJdjj8BpMJ5TzCkKyxc0zZsU5dckt8KTNGTiVAGTULQlC1EC9doDxH1"
    "C/7bkw3QAbeNQAn+4UDkGJk9nGMbrJmqA70FtCtpl96tXdoft6y2Bl+gypbPgraG8yymhv"
    "NkS8P5esUs523Ige9KooYAl8/qwteffJyQvkAN4S1//lrkR67VwWtfQ3BPM3HmnKZQ5pyu"
    "M+ZMDTLJg6/XvnZm3q3UKwRlbR3d/+p375Ksf0acGqFqioX+F702/SbcdhfaBOATMgl4GL"
    "+/bf4ehb91072Kqh3QwZWMFX2LJho+VkXGOCAmTXBVHt8dB63uz8jmCAT2jtE5QY2ISVQr"
    "QgpWGzRT7MSJAb25DcXZQ3qriesmMb2xCZdBo9qG2Drm0E6gw3pCHFkJX8b4dTnX9hTVly"
    "nXstCCrYzN64DnYXEKxqPvp36fhb+pbDfQvUEmxABSkYNEh1CgTeNl19BoHm7+opdoMCXI"
    "jV423TxdNCeGyU+6KnNIfdACU8vJ3EWPBrPngicI7MymQxIk3DzCkcM/zRDW9XUn0ZbuAz"
    "6i78KpZPLWE/jzROZWw+nPuyDyCIC3yH0C8OA4dzCA74jfnsDkFeVPuYgI18nkdxGdSAaj"
    "avlMnEFZAzrZaucL1NAsWj7b0My2SMw8TqmX40vIgjmVOapXbdbW5hxUUWBLOQjtJmSm56"
    "YnxKhIvVXmQrJmFEhvyBI14+oI70wEMSJceeC6gxtA0hDKBRRUx8tLCCWB2A1INUJjwvUW"
    "gphtILagwAQhZCdeIk9c1Mz2brQBZ0oV0kd2mgy8nfyRZG0FKjzYuWp7rSRqqK+Un7CT39"
    "3xmq6sirA47IWnY22n381+1KHPmoVd8Ne2pMDV1F1JC7fLsDExSj7AxEO6Rp8gvX0x1ZSp"
    "2DSA6UtsAiKi0CSWCcdrbJpiZ4HgSYjLtCHa0dIUIC6K25DKvQEczeHULzrjp3CVGNozUd"
    "HEYDPnOK+ihWZB/09kCZ3zTc0hFaaM30IxiGAk1sQZ3hQMdR/RQERVBm/E90+3MaTRmkjE"
    "Y3JNRtMRfHRzb/gACMuBKD9DHQuEEwuKTAX2YVWyjVVFo0/bLi1mzUcK0WNS9a80io2kkq"
    "1BsWj5qqXlmD/3bONMAfjKDfvwV3K+P1517pq9P/wgEX85v+nefb2KCRO5+mPQbsowkbey"
    "uYYoxX7MNd5dgWEOS8phrvQwAytEgTEOiMlooCqPL+EQFhngoNzejPCBQeY6VohL/ETJgg"
    "gCqqieW/9hl5ZlaVmWluUsJ/k+nGZbjFrOyXvtLB+63kg7zYtzMUDhN33xQP9dHFTXD9f8"
    "sOt4pVV+ILZMjR9cXWY93sETeLKBpQvxBYHPVn5eJlQxlnPLPcCGjvTbuYU8I1dgbWqknJ"
    "Fh8AqckUNi8ozcKHhGrtr2WwVq1TI23zxbhOS23fomvdHG2+J/ekJ9XdtzvUup2y2Yc0eG"
    "2yqD6RwIZfkOhx07sOjGsT3Dnrck2BDEAFPGn10EoL1vfu19ODpuIPH3xP172uDb5iPUUI"
    "1lQdjOTWJD0BwgGg4QYm4bbDaCe8Rk9vuN59jwksOZqQl0ZH7/js3Z3thkdf6uBrN+vt+T"
    "LL7fk2Tf78l6hqn3emRE12tfQ3DLp24Vf3OA67WvIbjlZ/av1uqs8AZW97pln5c/d1f75R"
    "rC6bzDIUFJPBzkomCFAA2IvR6cP/P/qo+or6WtQZqIZlCkNrPz+Oj00+nFyfmpD6j/TRqq"
    "DqAVCRq6Z7qmLLvPxDA0lRzEHHwiLRpp55+5aDtiwcaZ6ns8Y90mXv4NpJBBLM9H1NVVOL"
    "6YojoG0KRNNQi4WTp5N+BLMS3nbGMqbE6cQ0x8KZBS7yDSe/gRitl+b6EjFMgu+Eci4no0"
    "foL/DL4fDr37HHD+grrlppMMJOqNOP1jVTxYNoPmn77y4uUmemsW70PypOV5p7dzjpK66B"
    "Z10SLb+kZ7esViAkrc0sWqtI5lMueRL7AR6VHFAE3BbSvsRrBIj2NS9lNi7H2J2h2mtsCi"
    "SIpUa1hJyTCxSseTSKqWLQaSSK6LLXNdbPNQ17RVzWpSZcpiy7YHLzfSjnMYGo7wqmUGl5"
    "bJ5wdR4ThlkZkobjhxWAz4VwbBs3cmIlR1jlcmFkkdxISDF0YTTSd+4IeI+uBq9RibMcUd"
    "t3ifksNIrrTHRGU0diWKUUXduVdZZ66riP58fHxy8un48OT84uz006ezi0NfLV2/lKakXn"
    "W+gooa2lk8nTXlrGVDNFG+EVjJlGOVejPDsC95jFXZifdOuwKjWL53yZN4Pftu7d4l/lz2"
    "LNa/NiA/EmAPytTCbPQCY0n6KTwUGuc1jx7NK2N9F5pYa0qUp0Q9zbmaQU1T/IYZQnxdm7"
    "OOTcg11aHEtc7oY8BwrUz5gKAJs0GJmvPHN5EJpUAg7ZUPF8GC3QFkoTY1pmQRF+e7tftI"
    "La3SS1qylibVhVqqC5o5Eu9zzKvF+NeYJrxbAbFoaDeXq9egXnW7N6HxvOpEt6dvt1ft3v"
    "sjMZC8kWYlKApSO9uBdub8iDXUk631vkDtjPWllVeukiLWppaxTFTEnKsZFDHiN8ygiDGk"
    "At+IUJSY+Ntw6rcBd4mrB4m818/owSR/PzTQw9wgz27luSk2pw8OAZeI6DYJ1mNZvbZ1Iw"
    "iE+EWEPVDm8qZiN8bh0v1sQuKrpja8tC2wwvEuuRDQnQL7qWgubHNPZElU4EOZEjM5ytwx"
    "8IklkvwdE1jOxv8hijXiCqNjmnU+cjXuLyg/xweEGa7VNneEhNQTpZ5YJZVi7/TE1bub2e"
    "XtS9TCurFtGlxnefPWvqwgh6VqCHT5odrBfSSr/zkoIx3Q0SONHsf2n8Lf7EtI/ubQtIwN"
    "zU599+Mjs+vw3pcfVRTRLrOiHBGr3YmwfILUld6eH+bYJXb/QT4/zTKbT5Nn82kUZL4e5z"
    "RqrCReEV729DoAl6+PceXVzLceryRqN3+3Uq7VtSvk2vJWItXF+GBlDYnac7JgfZJF4z1J"
    "1nhP1jRelTxr+aqSrySqC3OFlmL+I828G15YSsL8IswqsbCmxywXyckOARFZ4zlkaSonC+"
    "LvfIZWV6BGKTyv7MgCw34c5MkcXJ5EQfqtiqGeBuCW2Le8XTw75J6EhDwH5BVxJ94Lz9ev"
    "JNabuLrYSM2lFs1GTySjLxGSnMGbIqoWQBIyMCm6PrgGWhj8TlCowEtbhnxlzUTAq2cibB"
    "BEmWaSS7cCAZRF0Al0HZ9NvY0bgS8RanvyK/xrh6fKniM8x4a1qs7AB9xqiNuenEEZIrMB"
    "bkTwJsLQ2XMT2VRlUKIo+AM2CBczbWFSyGPmDYjIlOm8KdPuBMq3WAaEJENk0T1KVlEoMh"
    "p754LlEFgGWxYa6Kjs3tCwv5mRrogG1CMWVEJitGfHlqMKXU/Vgwyv5ciwM9akEnHnUELJ"
    "n65Io0C6j6j2OOXqw3iJFB2b5mf0wFWIB1BDWlO+vbyLIY/ZtDNJS11xhYMPWvwymLAE4j"
    "j+hdDKtx2sd7PowUImM/7quluESUlt+FVrQ5tsF11JSLNoKWbRimze/GXGLTaPtV7411I3"
    "bbHYKl6zLNWNeVvBs6brvmVgyh8W4bFDsubZF2ZYJU4pnf+wsZPeL/L5NUHdJooPQ3gxBC"
    "jHlZ7Y2p3AevGgcrXgATp/sJiF9Qdh7wBBCPsw4YIwnDxi0ASAvYBxRIzMZG8B0vjAiUty"
    "vO1WfxAZjOtApwSu+RIycC1ccJqMTI3GuZhfoGwKi0o9o9J6hsqXuQKWB1/qVWwOFdG+92"
    "5wpQ3xTQyz6lYwDA9wOvWmJ1Mb/udy2Mm5npgXSV9IQhlVINahhNCpNrVnAsogY926ChED"
    "aaVi4A9um7927r5e8qMJsGEMaa/dvP7jEormqcsh/dLs3LSv4Vb8mKIOafv3+04PvnCqH6"
    "vRw1CmvJlMeb4pab4xCUrVqkNW3V0hR/IMB0onj3npMMNSMiEpku7P36KcgAZEJJqR1XlX"
    "bK31eeHXrIO7omutKKQl8LXGrKklwNpa9bSXr/6LwIY3kgzYyjrV5ZbAjO5bZawFFpdQv7"
    "id1XPeBvbrEK78/uju283Nrgicr93YxYM4B4x3rZHqgAm2etH/0mczMmbqEi0wR1C4N9xZ"
    "hx75qf0j6lhAmKxrz8QU/gz3agM8GA+Ow0QEPjCqLxGmSItxvWzrJlk8J440tHYOetJnIn"
    "0m0mcifSZ7Y2+VPpP6Dq70mbyJYV7pIFm1i5WEtH9Edr5k+pWXbf37QHN18Fun3xl0e5fo"
    "WTM1fhQb0v7g23X7bnCJTMtWCbXA/N/qfesM2j1wASiGrVlEtGt++QKt8GTCP/3RH7Rv+c"
    "elaZFZNVwAb8BT873ZGQhXzQJrlvDVwAJz3Wt+v7v0q3/SIb3mi80l8lyjux8a6UiQpu8K"
    "wilN39L0XU1gM5m+d5WDNbFNovaEPhqTgeVfbaTnX4l2I8NtmCH7ainSo7iAiLOmSJvNmW"
    "EhBVPKLDQmyMJPhH5Ev7nEzwYRNT8ommHziagNRKGSG3oic8upEhKXlbWdm2QxJo6xpQhq"
    "BoBE8kdXkz/ana5h+NOqI2QDfw+2BBf/46PTT6cXJ+enPuz+N2lor8dVuSjFquuJ6qArUW"
    "UdPTugW6YIFMtSHnx9gRrCu40y0NQisRbytDrbK5kagrwVHkaxLeY85wRl5EEn/aDjqx0b"
    "quQ9fldidIS6tL/YvqiYB6dWfNDEjrTyIPxxenlkeFI0c9FypK2aZiKJsuc6wypRkSN/iU"
    "TlQPF5AfmO/E8DuU2Eq12UiQGHPJvDRGEGeOa52hxDlrCF/iV/QgWWpTRNW/rypS9f+gGl"
    "L18O7qX05b+RYd5ZbsgeDWreVBvxYQ3QlOqaQaEaHtJLq7EZRNpTzkfjGNKr5MkbEZMe3j"
    "cX0ND6pd1ykk/FcU6ENIjvIMHUPeEN6U23eS0awXQRbVYBDvzfHX7y7l2DhKqZCj9Kg0w4"
    "bTV6pMz2pmR6UXIUd4NqyaOE3OzUEsuj+uVml+ZIEPg8MhazbaZj6slISGMhHePciLoiEt"
    "BYQOPZLdIRrR27RWmQwrpuG/lUu5VI7SrabMX3IsP2ZNheBeGUYXsybK+awG4Ythes2ibC"
    "49Yxv3IFv/zaIzpOKLEbG4tXk7n87za9qC1+N0JjHajepUaa71QJNHrRazoAmljs5V0gzF"
    "c5CCBkBrIYe4IKN/Cj+K9maMGbNoAgfjHVlCl6JoYJLic2EQ7OBTNUsyFoY8Hpue4/3dqd"
    "gJ62y1/5UNo1/ydkXq8ERJQkmfEfTtTPyLR5v1i4bWd4CSGVzksCsZMMMfDGQgxm5rhJ91"
    "cJzCVt7a7dtnPb4BK51PKASJVtVQUV85MsevlJslp+sqaVu+9kHogDIjWEuPzYSYv8yFW9"
    "2mtfQ3BPMx0sT1MOlqfrB0vNHD1qzyRmDl8xphNMExblgFi0IBeX20Os0wLUu92bkOPyqh"
    "MJV7/7dnvV7r0/EsjzRpqjaa7bSmRpjVq6i13NJ681ISQlDQovGBRW2uWmNoVVT/sJ7Mtm"
    "hdDMqlTS2r3BBIFZzMHOu9RILZsaaJQpHNavYOoduhZThqbYhGIfOhT7suCQ9b7fbLU+HB"
    "6hoX18eHyOnI8nP8WHwJbQpwx7rcBy00g5Py20uIrO2Vz+nmwhLfR1LG4H37u9Xy/BLPDk"
    "UE/84RBPLIe0edXrNq8vER4bDKuCcKI3+HYvKCcMy57zFr1b3hwbM9762911u9URTn+bP6"
    "GiqVVhop5z7MkIChPHaLdpxdBDcrI+d8Fys3//XQD7gJAEviDwZIY1vQD2YTkJf0H4+bmB"
    "XzULDEBUUg5BwSGYwE81YmodZtu+A+KvGJ7AdV5dI96syLyPN+/vbzqw+7ryfHe+vu0MBu"
    "IrdaZZVlX2Y3uuFoydD0tKY0iljSFcfeJX8x1SgjIyTiUafFwt41JVKxkXNy2J2VeKYan+"
    "lOrBN7UETvUM9r0uJQPG/7d9614VZvYWbHsbBmI4kUKxgRh+EFFaIMaqUYY6waYyZUx/Z6"
    "Kh/fP5+fHQ/qRMxnFlfpMbxljW/vTD0RT+hAf8B6++ET/qL2l7q5LtTYxSrPKeFOiq1jVq"
    "oXyXet48vBqn4G2BjEgGFcug4l1rCC8GFWcJfHWDCGOMKHkiX7OXb9oTfThMicUfjneyIU"
    "ZXTi81xQhsUCbEvG06k7x+aooTmc11toy1WuaBqe12U1OUhMqosPlyQ5iueT8t3k1dYXLL"
    "g22KUqDKWA1RChGsbQhVTta9fYRL6BWUWZpCNgQLFLA70VFNoVKYYRClhDew5XdUU6RMZh"
    "sKV1fphG06qURPHd5RXaFyLH+bwlS76Mfwmk7KUcp7Xj81mkzbjOvsOzHva0Zi76ydbCH2"
    "DvVZ8vQImvEfhEAEkubwygw8NviZf+pced//o//h8KiBxN9j9+95TDBnKT3KUM4KWI0alT"
    "Un77ZYw5ZjOnZrTK4QtOWbkmtfAu++1/2tc9dqX6K5wZ6B3XZI+61fut2bS3cVjq7Xu5nj"
    "bDLR8pUXWEnUjt6m/Hkuwq3zoOsL1A7c02wZnikJnlFwRUxvHnB9gdqBe5EF3ItkcC/WwH"
    "XjdfPAGxCpHcClEZqueQClv2o//VV7aUHYhcNqL4F6fY/VXsJUisW81tbyOdM1ZTliz8Qw"
    "NHVTqO5Fb123s5pCtgM/6F6+fK/vCN1LmHboCd1LvNyo5o2de1lZGPcSpB35i/cSq904jP"
    "cSqh15jPcTK+kyrqbLeG+A2rbP2F3WEzzHq0U/3X/sbjPZ3MhN5LRGjIK/l4u/M9HcHvNj"
    "A5rzJ71Ecx18wsAlCDw+c2zgRwPPp2aDt36kRIUyl0D5szCYRZBmxSUobeUemWhYXX/6qu"
    "4M3Nac+vnTmirJWXftkZY1NXOCLWtqvmVOAVlTs8aDK2tqvolhtjRLz+Xn9wWqHMVSmTCK"
    "eKbsAf82Ad06MWW/oDiEXhEPxHiKKa95APQWsE5FPP82B83IM5lXErUAfOtBQZEzS55dIS"
    "r7Kpt/Zab7vm0Lb6C26nWv+WVwiVQDT6whvf92ddPp/wL8bP5MHVIAmrf7fneJFpo15W0X"
    "NGpV2E34o6w9V5Y9QNJESJqIfaKJkLXndlF7bpsW94B3MJbQK+g7TOP0CrXLQuvl8uSbeG"
    "kiyymC9ox1m0CNsoXB6GNDFDwD5nxzymxdRWPilTdbovf9XuvD4c8xCVzldQ0V1B6UKaaP"
    "xGHgfUBTxjFFD//wF2XGkR2TCZ/rXHRiEeOvfx8+C55/E/VPeY8Ktk3Ce0Wdaw76bEwMr6"
    "iaRsF6zzufG4xNHkACCrKZgiwQzTXFsg3iPDnkQRATunUe69NPDWRTS9PRySFS4QeKewt5"
    "gzxrZFHcKxA0gEp3gHQHSHeAdAfsy5lRugNqPLjSHfAmhvkN2H2ag1Gre3PT/tq+RNgaue"
    "eCIf3e7Aw6d18v0QJrfBd9HNLmPSTDuiz+oASqQ9prf/nWh6/cEtQl2oiOM+VppaRprdmI"
    "Anrz+pim1byIShasebFHb+q2il6ICs95XBK+QJVfooIeieNMxVKPU4qlHq8XSxUHuDznIV"
    "9A2j+lTVnalPcLzoqV3dhbUKWhXhrqqwlsJkN9zJpQxpStXUrF2qytbg3iQN5PXN5BKCso"
    "Je9glYeUzQ0SWznYMfQf/fQZ0gS8asL8cMdscGQYbCHqClNmIY74RDNmREWY8jnFxwgtSU"
    "zqwXZuA+6R7+CjEL4HkeLp+kfeA34NNMP/4Td1Sh3/BKVihTuGGOQzgv8Lb4zrhlEZce4F"
    "HYBnhGBD14jhul28lqbFmOoIO64X9942VR13CW84JvCAji+EqNIbIr0h0hsivSFvy5IqvS"
    "E1HlzpDXkTw/wGvCHf7lrduy+d3i34NPjW6emZQ7qpn2TwrXfnOEos26CkWLnj0n0izNAe"
    "4/SYFNpQX6KG3IBlwytYQAs4nMJyssR6QW+T4AktAH9YTsJfEP6//y6AfUBIAl8QeJfAtQ"
    "D6UUk5BAWHAK4DRX+RxT8qKgeh4CBM2YyMiu7BMcJyIDYZCP4YFlasokMRFZeDUXAwFExV"
    "DY7U/KBXJBgqTlwORsHBoIKvq8AwRATlABTeqHV+bleKKEtronIQCg6Cqrm5WgVGYV1WDk"
    "PBYRB3589UYBTWROUgFDVaBPzMOc0WEUk5BEU1JBn5KSM/Kw5nxSI/d1rlTsZ9yrjPPVtN"
    "X5+gIUOEaJeSAeP/2358aBWWiy1Eh24W8enCGRfuuUI6JdYz0CgD3cWjgVWbDxnCLteDqG"
    "aJDAI1MYiKptrsI4Law5rq0UHMiWEy+s5E5JkYywVEPcaxXZTYc0ycZDAw0hkfyg44sKvv"
    "3fvDkXDJdWL4SlNHDuHFSEw5J3wyNtoyRjh6n8AqFrwkIzJ3GpEZGIo1tJPDGcJSVY5NKR"
    "jUcJIlx/AkOcXwpGLllCsFbvmckhwOlSSQdr4cZLWSrjLYB7fNm/YlOhrSL23nn8fRXSRT"
    "uE6WaJ3kYJ0o8qstIr/lZV1Wpog3Chpfolt1jpUmRrTK70HRRec0y6JzmrzonMowtUrNeJ"
    "GVlGee+wJ1nN2lb6kq4eDn0lhWEjUEOMvqkbx4rK0dMeelMMz9Gdb1Dk1geI8Rj2Cu7WUG"
    "Kn9e/ufDyfGn8wt+VTwjfPiUgn6fK0M3nbtB1BshsyveQnaFPVcLDnNYUg5zpYd5x77FPR"
    "pa6VyUnrDqQFoDT9i+IruhKywIOjU3rzTbcnqpEeCRmSmrPMuivJsDlYscJ8RfONHiarB5"
    "gHpO6pdhvV91tZc2qMwlxssAK1ed8X3BK7cHHsodfNHEb4xxwvtXG+l+eGg38qZeRs4l3t"
    "pxigu7KcIGQYQqxnIOHnNgQUIYPZElYhNwmGsGYgv62adH0gTn0VKIUaaZMX75rd0lC5cR"
    "78b1S9kGVz4lf9GuveV8kPNYRN3m5ZhDdxr8E035z1SK7DilFtlxTF1AZ47nwDcgUkOTs4"
    "xB2LcpDMmWEBYjgMqBc1SujnhnYu0+SmHtPlpn7Ta1/4lTebXHRMeJJ1Enb8nPx8cnJ5+O"
    "D0/OL85OP306uzj0fSfrl9I8KVedr+BHCeG/7lgxp/j47Dyfy3slIyM8GgX93b4ymFXJW2"
    "mPVU+qOVgFs7qF1/CYa85RZXybtnCh8sWqd6lZlAEpObOLzuw3wJB23767FnxncyJMVkP6"
    "W7vX+dIBbrNnYmj8l6tDetO5+xW+0TX6VJDrrPwawXvlR69I/tRe+FfXfFdZnAFkNtfZkh"
    "jCULOhAbft9vUlm7mxoitlur1R7BAKmy83xIq/arjFu6nMnl0uTK79ekOQ6me6zuUOyGm3"
    "XflPYsy2IedKstXWCDXLUS4Ym0+m4LLHlIH9E30nLYeDHlOR28SoWznXoaKHr7CiMJvG8O"
    "KX1+3LVllpgd2pBVYyyOfWRSSD/BtT7CSD/BsZ3P06m8l3uOAw70P5z1ciG99K8c83YH96"
    "jXrFQ9r+/b7Tg3bkx1wzClqwyq9gLHmpSjeXa3Da0qxlTlAjYjKEXEbkbxXOitF97S2oMs"
    "2h9mkO1dymZKHXnc7aLFRecWpBCeg6httOoMOaghzRiSpVTrdpWWQ2jyVX8y410twDONDo"
    "RefAL2yB2MQiFJlsRpz6tAsgQzM0oiKNIszPGlRli89IGOxNYcN34q97RNVMKCs7n7u1Yk"
    "MOgnK73sBJULcA4oMpNqcQ975wq/bq2kyzip38ymJoSXYeOGM8IjTOnJJuMIuIymiGKhvM"
    "xDu8PsKJUaF++9cLCz3c0jC6MaHHR6efTi9Ozk/9UFD/m7QIUCfaM0dgyDY3nz4xTefXry"
    "cVuZdSNx8z0CiDZ9qNP+TLGPiIVfKsKeQj6lJ9KbzE3kInqDmJYhCx3D2RuYXeN/u/9dGn"
    "j8c/xbmmS+tX+qYrcBJO214s9kToCAY0zx4flqruVl/QYl8+75oyxZSSGNK1bAb7gHilTf"
    "bf2xyAwSVaEP7E1pDedu46l2imUW1Ir9v9Xwfd+0u+nJhPXDMtZGgvPVTULYOYZ/IHRGrn"
    "qyp/5vN9Mk6vSYHXE6gduNtyBBrF/OlhSelPr/TxwCR8wy0wxisxOcCVHmBN1cmIK9Ms9q"
    "CfeAyMitUpSXCjA2Go0JZw7ZsF3p+wpLSgVPkNAkb0IvtgUO5VQgflGllwhJ3YngJDHBLc"
    "mzE+0LFpoTk2TQiOQ8xAg+7gHvEfwybZTk91Gnw35SFnYERYSoZEVSwkqjaopkSbuFNwHe"
    "Dc/uXmqqe9xPVFv3L4bQ25lVvNfqt53a6O735PIU5z3fsY78h5IujUmtRcCE9BAi2be72R"
    "gZgNr5q+6EwBqjSnPbIYwkjBuu7ypFHEp8VszixCleUHPqUajq/j9AJNmW2YDaRZJhozdb"
    "miWFv3qmzjBvFF0xTmUPKAJz5a/ky6W3bqbvHHJqs11Beost2/SvbQXUarVAvds7Ms6J6d"
    "JaML18LoGoT/UtPK7TCMytUQ7/JdJ5CmY8cYA9PrrKyk6mQLLKO8Cmyg62imcSV5EpInqV"
    "GQJ2m/0j2l6XUrVDzbZQSZaaIUZiwhiHst9bBgBFtlCLpSCVZ1jZJ3JvJEXXoObKJHCJhi"
    "ttVAJnO+1Sz+JTHhS8T4ETQu3qqMLmPPAgtmPE10PmowAuP/EMU7W6+y5Z/47eQxoVrHhO"
    "CwZVWxgjI1VK/KZxYOvQ9ZZ3RISObZRRkpd8/csUfA7sU2Hzpbw1aRY0ny2tdwOSonErEi"
    "OtTAwNTUrITA9cDVVD3KCrd7UZP6PmVoBn5ZJxFnYrAZ/xcxCNhHxT8a/M+ygTBVvauaMk"
    "WmbUwwxKN3HNpdXahFBJFnN3AwpFxt5S5DKvQwyixNcYtrcJVNg7tAFxAqTxAE7T4SkWBE"
    "gM3NYPbjtOHeHCMBF3YUFRMvzSF9+I9mL8nHse7Q0z1corGO6RMkfoGmh72w/AX/SZqjF2"
    "Yuy5GoCPKFN1+FjjSq8thtMcbu4Cpt1Q0Hf0WWcqkFSi2wKmCXRWFB5rl8HG57OV8zzFen"
    "GFgueH2JGgKcqSRKSkWU9YIoFjb4PpoH4JWEBDgDwFznYUbuMK6VjAw3isMzb52ksFQNJ+"
    "55lol7njxxz9cmrsHiqlWmOD3d9jUEt3zGO4Ngk8WwJKf5lD2J2mWKla82SD5OH9zTTGEn"
    "pylhJ6cxaXiOuSCXXrYSqR3GMlF376JN8tvtpc2+ojb7ipiVu03bmvYF13CMWTlwtZFmVm"
    "b8501HPmVxtiLLOnvUqOMsB84sE+psWMytrPEZMWAygVg0cKJPRHSttWAul4ljz4UA3PjS"
    "yiX2LelRKnGWSjbB5o1zlJQomfebscEWJjFyh5JG5Wp4uiofbIvlMmixmgJ7luncepZycD"
    "2L4WqXIY411aOCoww1BAoMcUBsb/KO38z4VkRP7hGFQOzAvW1O4zTl0PVUXdlwW47mXtNM"
    "2jK09uJNVaGxksmEKFyZhYgHvt9CuIFG+a5rOdSz8HUwfsHlAnSk4rXmLdxDas8V155rxx"
    "wMb+BHL4O2gTDylNDda3iJWeZpLqAkEtk66HonWVS9k2RN7yTGReGurvnVgIioVPWqpgqE"
    "x3muxyxcA/IjIezNFyj0Gr0SmUwPHvKjkxnfEPVm+WPz84eZbf1KG+D274PQ2HovUXzqmN"
    "c88NK1IJusMuGwTWJoSqwm5l5J1cHwqs1Lylfy21WyavNWAjY3ZIxL1mSeieHxcmfdXQMi"
    "Ndxdt5JdDi9VHv1lXtewwaNMLuqjFBf10bqLmt/RiuXi/a9+9y7BQLUSiaosmmKh/0XbLE"
    "i9G20FwEjfzKL7VkQDgQ52vpn9+/8B/0XvCw=="
)
