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
        CREATE TABLE IF NOT EXISTS "delegation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "begins_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "delegate_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_delegation_delegat_488cfe" ON "delegation" ("delegate_id", "ends_at");
COMMENT ON COLUMN "delegation"."ended_at" IS 'early, or swept after its time';
COMMENT ON TABLE "delegation" IS '`account` is away; `delegate` has his assigned cases and notices from `begins_at` on, until';
        CREATE TABLE IF NOT EXISTS "case_assignment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "workflow" VARCHAR(30) NOT NULL,
    "object_id" UUID NOT NULL,
    "stamp" TIMESTAMPTZ NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,
    "holder_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_case_assign_workflo_3d900c" UNIQUE ("workflow", "object_id")
);
COMMENT ON TABLE "case_assignment" IS 'Whose work a waiting case is at its desk; decided or sent on, it is nobody''s again.';
        ALTER TABLE "transition" ADD "site_id" UUID;
        ALTER TABLE "transition" ADD "on_behalf" VARCHAR(60);
        ALTER TABLE "transition" ADD "college_id" UUID;
        DROP TABLE IF EXISTS "sms_code";
        CREATE INDEX IF NOT EXISTS "idx_transition_site_id_ef9ce6" ON "transition" ("site_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_transition_actor_i_87ebd6" ON "transition" ("actor_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_transition_workflo_96e2aa" ON "transition" ("workflow", "at", "id");
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        CREATE UNIQUE INDEX delegation_one_open ON delegation (account_id) WHERE ended_at IS NULL;
        ALTER TABLE delegation ADD CONSTRAINT delegation_is_to_another CHECK (account_id <> delegate_id AND ends_at > begins_at);"""


MODELS_STATE = (
    "eJztfWtz2za37l/B+EvTGSUTX+M6Z86MbCupdm3LR1aadlcdGSYhi68pQCUoq9rd/e8HC7"
    "yId5E0ZVE08iG2RSyQehYIrPv6Z2/KdGLyD21NY3Nq752hf/YonhLxS/RSC+3h2Wx1AT6w"
    "8YMpx+LAoAduW1iDucbY5ER8pBOuWcbMNhiFwT1K0GLC0BQvETceKTLoB9RG3J7rhNo/cO"
    "TOhiaYI3tCkKEjNpa/WYzbxBI/FmeIUXkFoxmxOKMf4OY608TdDfq44fvMqfHXnIxs9kjE"
    "cEvc7Y8/xccG1cnfhHt/zp5GY4OYeghWQ4cJ5OcjezmTn3371r38IkfCd3gYacycT+lq9G"
    "xpTxj1h8/nhv4BaODaI6HEwjbRA4DTuWm6rPE+cp5YfGBbc+I/qr76QCdjPDeBbXv/Zzyn"
    "GnALyTvBf0f/1320wLDR6KY3GN11BqPRXozL8AgRhrgfaYzCCjGoDUD9868z7woQ+eke3O"
    "Di53b/3eHJjxICwZFHS16UcO39KwmxjR1SCfoK5Sfx/eI4X0yw1aHzqcS6Kx4DU43EMPdo"
    "I6iLhy6Dt/fBCvDVa+FB6YGVH969X7t33UGvf4aeDW7YzBrSu8G3y87N4Mxb4EPa71z0v3"
    "UHHTHKIpo1N8SahnHtL19gFB6PxV+/3w061+LPpVjx0+g7lMyyvSn+e2QS+mhPxJ/7HzNY"
    "+Gu7L7m4/1FykYmdwdkxbtwrB/ISMHPFPPkzkXnJL4k3vs4My/0+hME9yQPuSTq4JzFwTf"
    "Zo0CLo+gSl4HV3lwLbz6the5oH29N0bE9j2M4w5wtm6SNxokyKYBwjfL2lvLepjT0M9sHH"
    "PGiLUalwy2thvG1mz0YaMc041ucGxdYyGe0QWQTph6VNeIl1veVdIwPb86veOcw85fwv0w"
    "X7vHvT7v/+7rr9m4R7unQvXfVuvnrjgyfu+e+DTjsJfHFozJLAf+xSOwN8jywCvuGIkJtY"
    "5h8Lnq8m5jYa9Aa3CJ4VzTnRz4QMqAnZF4k39YkLudCVHda/CY/wlO9/Ojg4PPx08PHw5P"
    "T46NOn49OPp2Ks/ErxS5+yONr92r0ZhN8T+CDMH4uZzkoO86ZtWTjlvfApImwxDb4xvgSE"
    "zYe5YdoG5R/gftuQNwed3wZ//BmB0eAjoc0YzwkSyTkTgGGaIrkH6aKbjCDcFKDeefrKm0"
    "yvdxXaZM67kQV68+36vCMEQbnhiEFCGE1et5pFAJIRtuOIX4ortjElyZCHKSOY6y7pB++X"
    "HZQNs9Zu97ojJPvr2xAXLtuDDlw5CO3y3qfvTiKHrT8J+t4d/IzgT/TfvZtO9Djwxw3+ew"
    "+eCc9tNqJsMcJ6EBPvY++jMJuZaZJHMiqmD4epXqAX7875vVYLXmEqNMGigAZIFJr//gtm"
    "m/FTokkBkIoj+4VZxHikv5BlzKgQwdO1p9250+wkoqtPV49o4YVv5gouJ/HVxRcmzjbfF/"
    "tFv3sx2EvaAypA9WI1UzOBDW98KdjC6n3A2tMCC1UyZRk/iC8qHihBMjx3Kb/80icmll8k"
    "Fe9zZ5bdPUNjgIcWJqNkBDLCCOT9F0LVo2QgproQfzVneYaPHU18pyqguoOJGgwUfuBEbG"
    "MvROlSvPmP/pgmvn6w2+sjoQoqoLKBosw2XryebuQkDX3lHIRGM4uMiVXBy+eAdetP19SV"
    "ZdBnw5ZYvBCwrj9RU6HihPOX43TnzNLQ1xBz8MBPCdC8CKa2P1GTlhMI7uyABQT2kCgfvh"
    "RAVZ8a1IBQBZKg9HuwggDKxH/rwe1MZyZbkjJ+vboiG1yEUzJ9IBafGEkui9JgXctZGwqZ"
    "jBKAMTaE9FSA2h1MeLGaryGYwes6PZhGXuAppvhRPiVMB8QR9Tkh3iqgWafHWz0EBq2Nt2"
    "qj7+Rigm1kQFiIYS+RlK85GjMLYeqFQX1AbRtNGbdlxJPju0DujcRHiBgQ6oS4mCUea7Wh"
    "e6g4qxrYRFsoPc5Km+CkaJIMJ6NPoZyMoW3WJiNuuApFEadXhFR5vWrt9dLFblbcsbmiqo"
    "C964/U1wzJahJzlef6TbBZiGVJwkV6dJ9P0MAA1cODHGF9hwepUX1wKXwWTgTsieCuj9x2"
    "SesM816/d+dEZMsUgyG9u+jcdM6Q9KEM6bebbu/mDImHYBQCuM+7N5fdm68QwO2KyYKi+/"
    "Vm1BWjwBIyMsS4y8517wzpZMqignmuAO48LNxPZ+F+jIVSJinLRJ+41mxsXwy6vwq+OTrM"
    "kHZuLjuXZ4iIu+ilmFB5FL2rchWMBwlTVakQ1fcEKhBho6KWqsfUMxkUBDVCppZqXYLBmg"
    "NnbaLBagqpCgerdThYgjRQAbaBhOCGrtqwDJQDXO8oqgBdx4zeDUzYUJAjx3fhiMZCLtOC"
    "7plgyF6CiyYS0ZfupgmFEeZ11sgUIxt8KRg9WGzBiYUwfyI6+FI+I8PmkJeODL2FnsjMRg"
    "Z1RrtjW8hwstktItYDhzx3ePwkl82G7jQUGulAfCw0vQcxI7PQFBsmwrouTlcORHI2TrBJ"
    "xNTSQ4R0vPyA7t037x4GLSZsKqeXjyk+wA9sbreGdDEhFgGnEsGWaYC7CDK0ZBI/M3X5iM"
    "p5VBcRqpXhPJrNLUFRKNU7QFJn80BZY1oeI8BhuhHgMGYEmBKcFJiUzxLjE9cZ6r2767sz"
    "xKd8SK/b3aszudmUscAc5cD+KBX6o5j5xdnuRvLbFrIWRwk3hf72Mu9P8mB9kg72SSraxZ"
    "PBo5Ql88HrtrFsISFcub/KcGPn3F/k75khpivB5jDl67BZ+bLLcRkKHpRgcYDsVUIV1Ftc"
    "kr9b9g7tDmfLm4i3YXKrJ64vsbhdtO8u2pedbZmCVimJCYagUL5iuhlolR+Z1wb0//oh4w"
    "w4+on+ns1tJIY+2WyGZuJxkbSczCz2TKhX9Q3xCVuAJcQLyH131+98ff/x5MckC9DG7qNs"
    "LzXYm1oZthdnTRatUxamqkYxrVFFuOr1UmXiitWBy1UGLqMKXBRi1xpdeC1H6dRqXrua51"
    "aCcSUdYXd4fWsZ7i3g5HIOsB+4fxpOGGyXpRb3BoocKrNKmaNx5xQyZVZ5C1zmGqa01Msc"
    "plTGlTpzWRnPms1fZTxrYBRwY1BVJsnXMknWJQZwRyHOCgHcstk3woIE22+cSekG4AXRxN"
    "hRcIkUKNswd+LyZMkENkZsbiF7wZC4HUdPFKywE2N6hu7ZjFBDv4c+NXCxhe5lGhl8hDWL"
    "cRmsN82o3bCBGyXYgf9Y5UM6E+39qUzDdTINq/zWjea3uou+AL4rigYCvAErpbMZFbJUrk"
    "gq6XLT7GA7g4/GzDTZwi1BFAm2W9MVIUT6io0R/E92tjOCg1wp00KEVJkX6mxeGBsWt0ec"
    "EFqG01FiZfevHbNjGnq6kqMKt6tS5Kpy9DYQ8iuuvBCkvjdPY985Vf84EaNN2qfa+tRw8E"
    "owTa0utjKbNoeG5WrbTNyatwg7FTy5NhES+2cnTRNz8gNHkPLvJYY6l1toMTG0CbLIs0EW"
    "HBl2cq/mqiaH/NP7Kbae7r2hw/nx4fHxcH40PtKH85PTj5+G89OHh49O3CNnU282DvmvMi"
    "P1Xedm8P7jcd5oxj/8ghB++aJgYUYx+o89Eqiu7Iz6U1m6tmrpUtVLC4vXqnrpG9NVVPXS"
    "N8JcFWf4JtgMglER07g3vr5RvCXt4kd5YnWP0kN1j2KRutDBPaXYQjK2PkHjwN1IJPQbKC"
    "v6vd0dyHqvC2zYstpr+/K6OxhAbVHQ12zxhFAX9su3O/jIImMIGhxS2Dcu++3vN4LSsCe6"
    "hRe0jkVJVf3M6iPnPL2yIKgRMlXwUdXPfMVIRFU/M0+EnKqfWZf6mUHj3QvBLdBlbVfXbe"
    "RsqVVxx0BX2ATbebhnbLrxXA+PW2s9D5U2xAu8/Izu3TnIvSxeOIEL3EnBl/Zu8SfVkeuo"
    "Q2OLTdH9A3k0KKR63SNGW0hMGC92tsl7Dem9kCadD2GimZhFTMEsZNhCZuWOrCkrMy4/oK"
    "6NHo1nMSFlyDIeJ7ZjcAeTvPc8chZx39x2do8QxruPouzoW7aj+yulqOUoRKgMR7U2HHkv"
    "W0EWB8gUg+vO4FLm3yDdzgQW7skjqgUnF19AOWI8toklax57z/m2uK/M/2+Czaor0AZMRZ"
    "5MWhDVCJmCtX7JqzUFtvLs1aBWpcBdA27kva1T3qpvW0owbQTtTumGjaChK0+S6nD+6fjg"
    "dDg/Ig84GGcH2n84YA8KCEKgTzRkz2kh8WjAvaQe/O6id/P+YD+xYuEmbycDB8HLRp2LzA"
    "pEEB6Rw4fh/PSn033x/8fjI/Eg2vjBeRD0rv1t8PP7/eMfP6AbAbo0pgixSDdsp6IUtoiX"
    "VYvRk1jeCE8ZfRRTM06GVFpFwOMnKy1Cc4uZrLaon0FnDEuIpk4JRtfdF378J0JmYEJ5YP"
    "oSsXl+S0pypKIypaiQRBWSqEISd0SfUSGJDWauskm8CTbLnzEGp4fNeePrHMlVMm7uNE/E"
    "1Wl6xNVpUvlQIYb61cfzYhwhayDU+6d5gttO04PbTqNQU2zPrYIr2aNoXARoxe20xDeai5"
    "sllNdKRzdIo/DNxpdr2Cy0dH2CxiGbp+JPesGfWL0fDc8MGxcqnB0gUehmo2vjpPzsDHXZ"
    "I1DacjDV/dENZMq7QlcUjVugJ3nKJaVXS0rpTFgE3ABJ49Ddz9UAYj+jA8R+vAUEKCRFBd"
    "wgTeNQrngNzwQ6xcD1CBqHbPX9S4jXsDYvuD5B48CtXvv9D3vgo8IIh6kUzGthlq3ZCx1x"
    "HkHjwN3/mCv1EYZl5M3Fkx8NOnLcfkk5CNk1F8OUquRigZKLbyDl9LLf/jI4c9zMQ5qQgH"
    "p72+/9KhNQXa90PAF1r9SLopJL6xmDpbIgNwZnKLqkaBBmAu3rBljUEl6VZKqSTOsJbK4k"
    "0/Q4wfCuUUWNxVBhwIas5nA0CNPmUwIUL8LJi5T8YphNevHDdYDI9IFYFQF1LSdrElTxIN"
    "2UQzwOYI+SARP/bT5eug4n9vpQ9ASxJc9eWEkctHyDM2KhvTd8fTy0uLOZs387FDP1diII"
    "+SVYm8ioX6eW6czQwOsv06VloR6EKVmghyWa8xbiDFKpNWxZhkyctieCCUg8FUmumrqpGy"
    "V27gkGh8N9VOueekUPS57EcM5nrfBoa22suOpedG4uOmfINDQivsWQXnUGg05ffEBsm1hD"
    "enfxc693NfIHOoV9R6vxva89MZo9sjJGi+rN/yrGscw7snMxjqpI10bsKXAoF4Q0QKLgzL"
    "afqKJHRQTdrKJHiUmXnkT5UvOUkKuJ3jBdNQpu4K2tVTWpiAacoWqsdOQcysZ0NXh9DqaQ"
    "6x0d0imvJAZz2cMAU7+nwmf4wxvlD5ApidRcJiRaVjPn+jREpTBsVWGwWFrU73qFwaOttc"
    "IA5XNvumKPaA96faeGrm+MAD/mRf9bV+oPFtGsueH6yAv7Mo/z+DKP032Zx0otUGqBUgsq"
    "c7PWrMpNHQy1SjWouWpQRIDNURVHuSHyVsTZhAPikpjGM7GWewkagX8tUxfQg6Ny+RysOX"
    "0ENwDY/k1xCBHLl8idyq7JHoT1ZLIwCiV/27Luq8HRYkKo04RtQcgMmYw9ceRWdrXYAuFH"
    "wQkoXuJGkcnJnFIqFOnAHIw4kV0R4dKQgovCJGMbPZAJlEd5WIoRmoX5xB3qtoSz8ZLoSI"
    "jdjI4Na0r0D+hGXDjz/ReGO4/NkM7SHRnU71ypTTClxIx5Mv7YY3NbY46E5H53p49bWMAy"
    "dFUzZctKjMfCknpMgLzWqsz3jsBocIYWRDyxPaR313dniE/5kF63u1dnyItXLxwOnicaPD"
    "0YPKq5BF6bMtwIkNebG7FA2bvOzaX8xN3Z5CcD+afg1kXv5ku3fw1Bs/7mNaTd69ve3V33"
    "/KpzhoypWPfcEF8jqcPLbbv/C3www9ZTyYDbPKmX++m5l/ux5Ets20KySYq2uZti0+xSO0"
    "XQDtBFmGxsrnLcxw1tauJhxY/3hwefTk7FVfmA8MenDLjvrttXV/Fwc4toRDxA8ruTlonp"
    "k2zqfYkfGps6HzbdoWtmMfGtp0XwDZA0L1dlE8mYnqwUwzjbbBUg25ki0m/SZKWJnb2cYT"
    "JIuDM8Fl/R4hAnZZqOK2SKl2iCnwl6BI3Enlhs/jjJdx43ahkoA/VbYPMY3CWTUnyOkO7M"
    "G/8m+ewYRAoazENEygmRbTFfmZxeaC+/8SfaTVjXmmpDy6pO1bVd5BNMuiuepBt0VwsgT1"
    "3tKeFcPAUYMldhFj9wZNAH9rfsWwJX0HdyAUKJoRNqG/bSEVGcnlp+bMY7TJdoKpZZYkXt"
    "zdxImozJM4EuZFAN+56zuaWReyE+PRFZynpGYDrf5vEB3WuCQX7FbbAQmNAgzHs+cSunx9"
    "iQQt9koktr8hm6/2e4N5tbM6ikLb7RcH7w8eCkhYbOa8bhs3+cD//9915+n/t//r33TdiW"
    "NExTIcuJJ4BUOO8JhnSFhWvahmPqTFCKW4EpejyWwiAnBE3YwmtrBkZ7iKhfiO+eboAOuG"
    "0kSvCLA5FjZPZwThwQM1UHZgtIV8ouvV27tM+3vLYGn6DOls+StoaTPKaGk3RLw0m8Hbjz"
    "NhTAd0XRQICrr+oi9p9iNSF9ggbCW/36tcnfhXYHb3wDwT3KVTPnKKNkzlG8Ys7EIuMi+H"
    "rjG2fmPciF7kEGugdxdEFYi6P7X3e9mzTrn5UkRuiGZqP/Ra9dfhNuuw1pAvAJmQQ8jN9d"
    "t3+Lwn9x1TuPih0wwbmKFX2LJhrBqzI8DpApE1yd+bvloNXd4WyBQGBPjS4IaoRMoVqTom"
    "CNQTPDTryNNpf1xLXyLpdBo9oLsXXMod3AhM2EOLITrsf4dWuu7Siq60uu5SkLtjI2xwEv"
    "UsUpGI++m/J9nvpNVbuBbi0yJhYUFdlLdQgFxrTWu4ZGs/DwtV6iwYQgN3qZu3m6aEYsLj"
    "RdnTlFfdACU9vJ3EWPFpvPZJ0gsDNzp0iQdPNIR474a4qwacadRBu6D/iIvkunEhejx/Dj"
    "iczsljOfd0HmEUDdIvcJwIPj3MGCekfi9gQWr2x/KkhkuE4uv4ucRFUwqpfPxGFKDOh0q5"
    "1P0ECzaPXVhqZzmySs44x+OT6FaphTG1W9bqu2MXpQTYGtRBHaTshM301PSBCR+qvMhXTJ"
    "KJDekCdqxpURfuAIYkSE8CBkBzeApCWFC2iojpdnEEoCsRuQaoQeiJBbCGJzC7EFhUoQkn"
    "bsJfIkRc1s7kYvqJlSh/SRrSYDbyZ/JF1agQ4P80K9vVYUDZRXqk/YKe7ueE1XVk2qOOyE"
    "pyN20m/nPOrSZ8PGLvixIylwNfNUMsLjchxMjJL3sPCQadAnSG9fTAxtIg8NqPQlDwEZUc"
    "iJzUG9xpzLkwWCJyEucw7RjrahQeGipAOp2huAag5av5xMaOE6sYxnoqOxxaaOOq+jhWHD"
    "/E9kCZOLQ80pKkyZuIVmEVmR2JA6PJcV6j6ggYyqDN5InJ/uYEij5UjGYwpJxjAR/Onm3g"
    "gGSMuBbD9DHQuEEwuKuAbnsK6qjdVFos86Lm1mz0YaMRNS9c8Niq20lq1Bsmj7qqXtmD93"
    "7ODMAPjcDfvwd3JxPp53b9r93/0gEX87v+rdfD1PCBM5/33QaaswkbdyuIZKiv09M8R0Jd"
    "gcplRsrjWboSpECR4HyFQ0UJ35SwSEZRgcpNsZDu9ZZGZijbiFnyhZEFmAKirnNp/tyrKs"
    "LMvKspxHk78DbfaCUdvRvGO6fOh6K0ubl3oxQOEPXavQf5eKaly5Fsqu45XWhUJsc0Morm"
    "5lPTHBE3iyoUoXEhuCWK1CXyZUs5Yz21VgQyr9Zm6hdOQa7E2tDB0ZmFdCRw6RKR25VVJH"
    "rtvxW4fSqlUcvkWOCFXbduOH9IsO3gvxoy/F19iZ613KPG7BnDuy3FE5TOdQUFaccNixA8"
    "tpHNsznHlLgi1ZGGDCxLPLALR37a/99/sHLSR/Hro/j1ri2HyEHqqJVRA2c5PEEDQHiJYD"
    "hFzbFpuO4B4Jmf3+4Bm2vORwxg2Jjsrv37I52+NNXufvipnN8/0e5vH9Hqb7fg/jGabe65"
    "ETXW98A8GtvnSr/FkAXG98A8GtPrN/tVfnhTewuzct+7z6tbs6L2MIZ9cdDhGqwsPBWhSs"
    "FKABsteD8yfxr/6I+lJaDNJUNIMkjVmdB/tHn45OD0+OfED9T7JQdQCtSdDQLTMNbdl7Jp"
    "Zl6GQvQfGJjGhl6T8zOXbEgoNz9fd4xuacePk3kEIGsTwfUM/UQX3hsjsGlEmbGBBws3Ty"
    "bsCXwm1Ht+EamxFHiUluBVLpHWR6j1Ch2NyfLaRCAe1C/ElkXI8hNPjP4PsR0LvPAfoX9C"
    "3nTjKQ7DfizI91+WD5DJp/+MKLl5vo7VliDlUnrcg7vRk9SsmiG5RFyxzrLzrTaxYTUOGR"
    "LnelOJbpNY98ghcVPaoZoBm4baS6EWzSDwkp+xkx9j5F45SpDVRRJGW6NayoVJhYreNJVK"
    "mWDQaSqFoXG651sUmlrj3XDbtNtQlLbNsevNzKUucwDBzh1cgcLi0u1gfRQZ2yyVQ2Nxw7"
    "VQzERxbB0x84IlR31CuOZVIH4aB4YTQ2TOIHfsioDyFWP2Ce0Nxxg/epOIzk3HhMFUYTd6"
    "IEUdRde7V15rqC6E8HB4eHnw4+Hp6cHh99+nR8+tEXS+OXsoTU8+5XEFFDJ4sns2boWnOI"
    "JirGgRVNNVapN8OGXcljrMtJvHPSFRjFir1LHsXr2Xcb9y6J55pPE/1rA/J3CuxBmkaYjd"
    "ZULMnWwkOhcd7wqGpeG+u7lMQuJkR7SpXTnKs5xDTNH5gjxNe1OZuYQ66pCS2uTUYfA4Zr"
    "bSIYgsZsDkLUTDw+RxxagUDaq2AXwbK6A9BCb2pMySIpzndj91FSWq23tHQpTYkLjRQXDD"
    "6S73PCq8XEx5imvFsBsmhot6BrFlPPe72rED/Pu9Hj6dv1eaf/bl8yUgwy7BRBQUlnW5DO"
    "nC8RQz3dWu8TNM5YX1l75ToJYh1qW8tUQcy5mkMQI/7AHIIYQzrUG5GCEpM/W07/Nqhd4s"
    "pBMu/1M7rn5K/7FrqfWeTZ7Tw3wXxy7xTgkhHdnGAzsarXpm4EgRA/y7AHyty6qdiNcThz"
    "/+aQ+GroLS9tC6xwYkpBBOVOofqpHC5tc09kSXSohzIhPD3K3DHwyS2S/JUQWM4e/kM0ey"
    "QERsc06/wpxLg/of2cYAizXKtt4QgJJScqObFOIsXOyYmrdze3y9unaIR1Y9NlcJ3tzdv7"
    "8oIcpmog0NWHagfPkbz+5yCNckBHVRozqdp/Rv1mn0LVbw4ty8TQ7Mx3PzkyuwnvffVRRR"
    "HpMi/KEbLGaYTVF0hdye3FYU7cYncf5JOjPKv5KH01H0VBFvtxQaPGiuIV4WVPrwNw9fKY"
    "EF55sf14RdG49buRdq2uXaHQkbciqS/GeytrSNSekwfrwzwS72G6xHsYk3h18mwU60q+oq"
    "gvzDXaisWX5EUPvDCVgnktzDqxsWEmbBfpyQ4BEtXjOWRpqiYL4q9ihlaXoEEpPK/syALD"
    "fhLk6TW4PIqS5bdqhnoWgBuqvuWd4vkh9ygU5AUgr4k78VZ6vn4hid7E1cVWZi61HDZ6Ij"
    "l9iZDkDN4U2bUAkpChkqLrg2uhhSXuBI0KvLRlyFc2OIK6ehxhiyDKDE7O3A4E0BbBJDB1"
    "cjb1Jm4EvkTo7SmuiI+dOlXzGcIzbNmr7gyC4XZL3vbwGNoQ8Ra4EcGbCKybzziaU51Bi6"
    "LgF3hBuBifS5NCETNvgESlTBdNmXYXULHNMkCkKkSWPaNUF4Uy3Ng5F6yAwLbYshSjo7Q7"
    "U4b9zXC6JhJQn4yhH0NKMc3A1UwZyHLG5S+p+X2yhOL6fs1LiozpjAn5AXopMRs9QAHMJ0"
    "I/oF/doCMhkEC8OUVTzJ+I3kIUsgidPocyNDUpmGozN8lT7+UB25pUCwASFbtUz9gld7mG"
    "4c+KzC1tzqjbOVlFZaxwoUyJUgzMrFKZHkUDvdnVu6fktlQEX5+ggfBuogQJtQkt5jQJ0j"
    "QQ5I34AOWxWDAYK0ij+spklwPxxY4wuIXrgfTFXYnVleLS7mK7tjBIcGnVqbFMCP4kuTzC"
    "ngzJXI4cGauhuQyU85nJsE6g5iLQnyGZtSr/XkCegPjRQu4QRs2lk6IAdj82g4XCLIQ1TY"
    "jNKVUeK55ftZSpwbaUJWnL7OE40BlBoz6FChoNN3snI24kSipryqWFSZXtr3YWoZDtT+xm"
    "Jax+PtWr2Ptq0gho55ir7Pdvgs1QvqygqhMgUZpONKsbsClapzlE1EAlvbL87lBfZ1c4T6"
    "x5m754I2QqbypBdkteux06n8YU87j0Vvc1LNDoXPzSvfnqqnMC0yGVn3UufQ1vSK967Us5"
    "CJaLHHMpduAzpDNKxO9doXn3L4FCN7gmVGmg+dLuXsFHYyxeaD2qUm4nsRAqdQiV08YJfT"
    "Izy3usiFSLjaSCKaNHxhKOzWxMPRoFaSKkD7gwoi6JAjQRUN3tDV8EUY9GQRov2WOYc6uY"
    "aLciaVw2xUZ8LwI6kzwWVUnCVEqoiwh126ptXze1ZCPerNctbl9TSCuobp+wC1QA68Vqpp"
    "189dcCG976CncOCGYMyvC4OObnLuGXX/rExCnlHRJj8Rqylv/dpBf1QtyN0EQHqnepld0l"
    "fDVordd04Hass+c6dDnAYpeDAEJoMsfYE2RXwJc6WxV1M6j4xdAm6JlYHFxObOyU22WWzl"
    "uy9ho4PeP+043eKU9so3tniYtqXbdt1+psbgmKQqJzgKTO9qSSwnP1bcDd96YIxAGSBkJc"
    "fXyjTf4uVN3EG99AcI9yKX9HGcrfUVz5M/jo0XgmCWt4Xd1nn0zVfc5f91lVxWykS9eVfI"
    "pq/CEqpfSvUfpX0uVL9f7VTLsJ7HrVP7SyatXb7tZi4HzfS0qsdy+1MtPqA4Nyhaz6Ge6e"
    "YrSYMCjKBG3kTKI7jUrQu7v2xcX7j/toOD/4eHCCnD8Pf0wOU61gThWaWoPtppWhPy2MpI"
    "of+dzyHm0pKfR1rGJ733v9X85A138a0rvBt8vfz+RqXg5p+7zfa1+eIfxgMazD1XZ/8O0W"
    "rmPLns/EiP61GI6tqRj97eayc9GVjvm5eELN0Es64nNFrGQErMRk25nAnoygcEWCdJtVLC"
    "dEp+q3lCxH8NdfJbAPECngSwJPptgwS2AfplPwl4TfLU5ZggFRSsWCkiwYw1e1UkqKrj++"
    "A+SvGEIgZF7TIN6qyH2Ot29vr7pw+rr04nS+vO4OBvIjfWrYdl3O4/lMLxnfHqZUxpBaG0"
    "OE+CSuFlNSgjQqliQaIFwv49JWC4RsxLQkV18lhiVBoX9xzRM7uVbXmpaCb2rIsCQeAN18"
    "u7oqZljKYd/rUTJg4r/NW/fqsLI3YNt7YbCEE82TGCzhB/pkBUusBq2117UR1yaMmT9wNJ"
    "z/dHJyMJx/0sYPcSNc1sDknnNurJcmntDpI+d9Ir9UtAmdsr1tNy0cuJQovKcFo+pNjVqo"
    "3qVeNFeuwWlyGygYpAJ/VeDvtiWEtYG/eYJTsaaxOdw5hneR6NS2M0tz5OFw2SrxcGKSF2"
    "J07szSUIzABsUh5u2lK8mbp6E4kenMZMtEq2URmDruNA1FKVS36oVQFSxmtotwyaOAMtvQ"
    "knpzFgELzswbOVFDodKYZRGpN70QqQt/ooYixdnc0oSEQcfspYtKztQVEzUVKsdY81KYGh"
    "ewFt7TSTVyVN+bp0GLaZOheHdOmHLMruepR+lGPU8Py5P+RNBUfCEEJJCLhFeWuwdLqGkT"
    "58q7u9/v3n/cbyH588D9eZIQf1fJjCr6rgaKfqu2FsDt1sDfsBt+u/a/GkFbvfUvvan4+q"
    "CT1+8sXiJo9Lbf+7V7c9E5QzOLPUPR0CG9u/i517s6c3fh6H69nTXOxuOCrW5XFI2rGlL9"
    "OpcRskXQ9QkaB+5RvqS8jJy8KLgyDLMIuD5B48A9zQPuaTq4p2+m2XhZ6aKqOpExp41yMe"
    "ymi2EnLQjb8DHsJFCv72TYSZgqsZg32lo+Y6ahLUfsmViWob8Uqls5W8+drKGQbdF1tZMv"
    "oRs5+GJvTN5qZDsJ0pYcfDuJ1XY8fDsJ1ZZcfLuJlfLx1dPHtzNAbdrJ527rKa6+1aaf7f"
    "Bzj5l8fr82ckYjRsFBJ8h/4Gg2fxByHpqJJz1DMxOceFCvC2plzLCFHy08m/CWGP1IiQ7t"
    "3qCsxsJiNkGGnZQEsJF75Cp16DpAV/0X4LZ84ucoGroqgLhtF6LqLVc01VT1lnvDebuqt1"
    "yDmat6y70JNtuGbRZyzPoEdQ47qI3fO7ka7UB8moJuk6rRrhEcQq+IB2JyGRdveAD0C6js"
    "EnHVzgVoViFPrU/RCMA3HsUR0VmKnApR2lc5/Guz3HftWHgDPQYv++0vgzOkW3hsD+ntt/"
    "Or7t3PUAPJX6lDCkCLcd9vztDCsCdi7IJGrQrbiVdTPZiqsgeoVGyVir1LqdiqB9M2ejBt"
    "0uIe8A4mFs0J+g6z6uaExuUpnePWouZ4yZHtNAN6xuacIIODhZs+tmTjH6hOzSdsburogX"
    "htfpbo3V3/4v3HnxIybqqbekiH9F6bYPpInCqX92jCBKbo/h/xokwFsg9kLNa6IB3bxPrz"
    "3/vPspY2R3dHYkYNzzkRs6LupQB9+kAsNMVLcQGs+y+x3gcNlcpsr8z2ymyvzPa7otsps3"
    "2DmavM9m+CzW/APtMejC56V1edr50zhO2RK78P6fd2d9C9+XqGFtgQp+jjkLZvIcvQrWht"
    "sWew3PQ7X77dwUduy9QKbTkHuRJgMvJfYracgHwb52lW/fcoZcn67zv0pm6qALxsYVrEde"
    "AT1PklKuk5UF3ja2xiUxbLzcFZs8LpOwuqMgMrM3A9gc1lBk7YE6pYso0L2I+t2vp2kQxk"
    "lSRFtYdyTjKi2ldZLvmM7Im9Hx3r9v6PnyEI3esHKVQSNgczucUWsjMkZTYSiI8Na0p0hK"
    "lYU4JHaEkSAts3cxswvn8HI709IchJRnSt7+8Avxaa4v+ImzrNKn+EZn/S2E8s8hnB/9LW"
    "7xr5dUace8EEYuZ7gi3TIJZr1PdGcpsx3SF2DPvuvedUd9wIYuADgQe0yLNBFkRXNnxlw1"
    "c2fGXDf1v2P2XDbzBzlQ3/TbD5Ddjwv91c9G6+dPvXTrNnX84c0pda9wff+jeOed+eW5SU"
    "a1hZuSWfWcZjkhyTUUXQp2hgqbCq4VX9uVWb6LcLv2qPviXgVX/urbMArkPF7jKbf5RUMa"
    "EkEyZsSkZlz+AEYsWIlzBCPIaNNbssK6LkihklmaFhqhugUgtFr0wITxK5YkZJZlBZDaoE"
    "GyKEigGlD2pT6O1aGWEpRqqYUJIJuuFmApXgQpxWsaEkG+TdxTOV4EKMVDGhrNEi4GcuaL"
    "aIUCoWlJWQVOSnivysOZw1i/zcatMrFfep4j53bDd9/fT/HBGiPUoGTPy3+fjQOmwXG4gO"
    "fVnEpwtnUrjnCumMWM/AoBzFFB4trM8FyxCWMZBucztkEei4QHQ0MaYfELQiNXQIYoQhM2"
    "JxRn/giDwTa7mAqMekWgoVzpwQJxkMjHT4Q9meAHb1uXt/UAmXQiaGjwx95JRTGMkl54RP"
    "JkZbJhBH7xPYxYKXVETmViMyA6yIoZ0ezhCmqnNsSsmghsM8mXGH6YlxhzXrrlorcKuvWC"
    "jg0ElKScj1QVYr6jqDvXfdvuqcof0h/dJxfj2IniK5wnXyROukB+tEkV8dEcUtL3Faldjc"
    "Kml8iR7VBXaaBNI6vwdlN52jPJvOUfqmc6TC1Gq14mVWUpF17hM0cXVXfqTqRIBfSGJZUT"
    "QQ4Dy7R/rmEds7EvSlMMx3U2yaXZpSPzyBPIK5sZMZqOJ5xY/3hwefTk7FVfmM8MenDPTv"
    "hDB01b0ZRL0RKrviLWRXzGd6STaHKRWba83mLfsWd4i1yrmoPGH1gbQBnrBdRfaFrrAg6J"
    "S/vI/phTNLgwCPrEzVQ1i1fH05UIWK4wRsURYbG0kdvjxAPSf1elhvV1PtpA0qdwPrKsAq"
    "1MV6V/Aq7IEXh6/+xZDfMcEJ719tZfvhYdzIW3o5ay6J0Y5TXNpNEbYIIlSzljPwmEMVJI"
    "TRE1kiNgaHuWEhtqCf/fJIhqx5tJRklBk8wS+/sbvkqWUkpnH9UnNLCJ+qftG2veWCyUUs"
    "ou7wasyhWw3+iab852p0dZDR6eogoeucs8YL4BsgaaDJWcUg7NoShmRLCIuRQBXAOUrXRL"
    "xz1Zrez6g1vR+vNc2N/0kSeY3HVMeJR9Ekb8lPBweHh58OPh6enB4fffp0fPrR953EL2V5"
    "Us67X8GPEsI/7ljhE3xwfFLM5b2iUREerZL+bl8YzCvkraTHuifV7K2CWd22XvhBSM5RYX"
    "yTtnAp8iWKd5lZlAEqtbLLruw3UCHttnNzKeudzYg0WQ3pr51+90sXaps9E8sQ31wf0qvu"
    "zS/wiWnQp5K1zqrvQLtTfvSa5E/thH815rvK4wwg05nJlsSShpoXGnA77lxf8pkba7pTZt"
    "sbXcPsC5Fqnk22kJ27oEFy5RhIsEeGvAbp5kgrNKxAl1XMn7gs0o4pA8Me+k4unOLqmMqk"
    "HUaJU+PcqbEOH2FNY3OaUPC9umnXmxuVaXGrpkVVGr3wIatKo78xiUWVRn8jzN0tpUO9wy"
    "XZvAvdGF+pivZGejG+AcPKa7SPHdLOb7fdPowjf88Mqy5l6FXBpertwAZoW4a9LAhqhEzF"
    "RqtQ843CWbM6VjsLqorfb3z8fj2PKdXBdKurNk+NqiSxoAJ0HcNtNzBhQ0GOyES16hPbtm"
    "0ynSVWDfMutbLcAzgwaK1z4Ge2QGxsE4o4mxKn8eoCqnxZBtGRQREWugbV2eIzkgZ7Lm34"
    "TmBxn+gGh36ps5nbBDXkIKh26hc4CZoWGbs3wXwCAd0Ltx2taUwNu5zmV1XpkXTngcPjEa"
    "FJ5pRsg1mEVLnp62wwk+9wnMOp4Y7++NeLd/y4ITa6wY4H+0efjk4PT478GEf/k6zQRieM"
    "sUDEwyYPnzvCufPt49ky7qXMw4cHBuXwTLuBdWIbAx+xTp4NjXxAPWoupZfY2+hkzUmiWU"
    "Rud09kZqN37btf79CnDwc/JrmmK5tX+aZroAlnHS82eyJ0BAwtcsaHqep71Je02FdfUEyb"
    "YEpJQjWxfAb7AHmtTfbfOwKAwRlaEPHE9pBed2+6Z2hqUGNILzt3vwx6t2diO+FPQjItZW"
    "ivPAbS7e9XZPEHSBrnq6p+5YtzMkmuyYDXI2gcuJtyBFrl/OlhSuVPr7V6wIk4cEvweEWm"
    "GFxrBhu6SUZCmGaJin6qGhgla1L224sUwlAHKena5yXenzClsqDU+Q2CUt9lzsEg3auEDq"
    "o9siSHndieEiwOEe4Mj/dMzG00w5xDcBxiFhr0BrdIfBk2zqc9NYn5bspDwcCIMJUKiapZ"
    "SFRjUM2INnGXYBzgwv7l9mqmncR1rV85/LaG3MoX7buL9mWnPr77HYU4y3XvY7wl54msE9"
    "amfCE9BSn1xtzrrRwVx/Bq6FpnCtQAc8YjmyGMNGyabgEwisSymM6YTai2fC+WVMvxdRyd"
    "ogmbW7yFDJujB6YvV7XD4l6VTdwguRuYxpxaM+CJj/b1Uu6WrbpbfN7ktYb6BHW2+9fJHr"
    "rNaJV6oXt8nAfd4+N0dOFaGF2LiG/K7cIOwyhdA/Gu3nUCaTrzBGNgdgORFVWTbIFV9A2B"
    "AzSOZlYRII9CFQBqle0cv1Ppnsr0upEaMxsN9+Vc6HnTlD7BgauZCoOGORnh8OC1KsP3Ce"
    "MELZj1BLG4TjIigplkmTNbCu0Q7PBZ/K8JvUua8KBSPmK05VZDowz2mB/E+EexMuJawwbu"
    "MaRDei9Oiens3us2DBOK6/eBOgn3Z6CXrCCBeC/xAcGWaQgVxhJ6uo44XsL0TnAypks0ZV"
    "l9iuFrjE2xhmA9PPyHaFLTVypKrVSUIJPyindBmgaKdtWX612t/gIrOkSkcvzi0vJ0VlTI"
    "8IlUdETtBIxwknGZqj+q3s9OMBfylqBFcaHNMESkNsNsF5QD1qt6oGqK61r/SGhd1ck70i"
    "dTQzazT6x86F7LVHKs4Kgc2SU6wbppUNAMPFK3DiHm6BEyQ9jcbiHOnE+FsvHICIcPhfKh"
    "JXRcqWbKAqoFPIBfFuxJ3E4pG0rZqN3WpJSNnThfa1aicIeA3TmJVB4VBbYkb3wDt6NqUq"
    "5qYiweWJhyw07J0A1czZSj7PC4PHZiNIUAVKfiwNhiU/EbsQgEgshfWuLHsoUw1b2rhjZB"
    "fG6NMSTedp3GGaYUiwgiz66JOmoprv4uQyrlMMpsQ3Pb4wmRzYC7wBSuLdkpFHQvZ75fVb"
    "e5l+NX9uWVXIelzRqNxQrn0oTNFlQ+vLjFlIEt2TTF3PfiXXogE2yOV5ZqmB0/zglUwFhI"
    "4/jMFI8vi2TICBnPDi6+nUmQIIGiGXiBl7l786XKkmLvFoP/CFZGcrZzsGLDBbEMmJV4JT"
    "jn6koh6TOr+VHiMZ3g8HWFyJcJnpv39r5K3yMllSqptC5gV2UCJwkW8IzgMne8Wq851qvT"
    "XrgQvD5FAwHO1WQxo8divMWijS1xKBcBeEWhAM4BcFA6yZ8/s6JReR5JeBbtvBqmauDCPc"
    "mzcE/SF+5JbOFazCwEsTe+geBWX2rcIpizhPY0WcG8HkXjSnRULzaoRgg+uEe54v2PMuL9"
    "jxLqnzjmi0Jy2YqkcRirCkk7F+bvG7mKQBwiKgVyzUSyTcsQW2tTUDOcqxF9VX+SDagThf"
    "2JypdYU19iTdxdvfbcntzJZk8J7q7A1VaWu4uJrzcZ+T2j1vu7epQgkz0a1HH2gP9FZiTY"
    "zG1t+hkxKCULyYAQ3DOWLiB7wdxiso6fCTKg4yFEFc+t6tPWYhNMd8UUTTRVNWlzy50PFl"
    "twYhXO5Y3SNdDKUj3YNitk2GYNBfY4l/3qOMOAdZzQLE/lmDZUjgpyGZo4lmBxgGxnCr+9"
    "Gf7WRE7uE41ATNPtnE+SJOXQ9UxZ2XJHjmbe0FzSMoz24uB1KbGS8ZhoQpiFmCdx3kL4k0"
    "HFqWs7vX/gYxmGhh35zm3G4FAlS80buIeSnmsuPTeudRO8gR+8EmYthJEnhG5fwkst85fl"
    "Ck7r4tMEWe8wj6h3mC7pHSa4Kt3dtbgYECFVol7dRIEwn2dmwsY1IH+nhL/6BDX2hOz14S"
    "E/OKUJW2jMLCQeW+gfPN/+lcXgzm+DEG+9lyi5do83PPDSXUA5n9qE6beJZWiJkph7JVMG"
    "w6sx64Sv9LerYtHmrQRuv7Bkf7ok80wsrzFa3tM1QNLA03Uj5f3gpSoiv8yaGj68nytUZT"
    "8jVGU/Hqoi7mgnNkP6r7veTZrH1CeJiiyGZqP/RabBdzgbPwlcACP7MIueWxEJBCbY+mH2"
    "7/8HAlj1Sw=="
)
