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
        DROP TABLE IF EXISTS "sms_code";
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        ALTER TABLE need ADD CONSTRAINT need_of_one_side CHECK ((side = 'employer') = (employer_id IS NOT NULL));"""


MODELS_STATE = (
    "eJztfW134riy7l/RypfpWYvOSshLZ9J33bVIQvdwJoFcoKf3nGEvYrAI3jESY5nQnDnz36"
    "9KfsHv2MYE42h/2D2xVbJ5JEulqqeq/j6aURXr7LgxHtMFMY+u0d9HRJlh/h/BWzV0pMzn"
    "6xtwwVRGumireBqNmGkoY+hrougM80sqZmNDm5saJdC4QzBaTimaKSvEtGeCNHKMGoiZCx"
    "UT8yeG7N7QVGHInGKkqYhOxH8ZlJnY4P8srxEl4o6C5thglBzDw1U65k/XyPOOn7Mg2l8L"
    "PDTpM+bNDf60P//NL2tExT8wc/6cvwwnGtZVH6yaCh2I60NzNRfXvn1r3X0RLeE3jIZjqi"
    "9mZN16vjKnlLjNFwtNPQYZuPeMCTYUE6sewMlC1+2hcS5Zb8wvmMYCu6+qri+oeKIsdBi2"
    "o/8zWZAxjBYST4L/O/+/9qt5mg2H7U5/2Gv2h8Oj0CjDKwQGxL40pgRmiEZMAOrvf6x+14"
    "CIq0fwgNtfG90PZ5c/Cwj4iDwb4qaA6+gfIaiYiiUqQF+j/MJ/Xxjn26liNMliJrBu8ddQ"
    "yBiHMHdkA6jzl86Dt3NhDfj6s3CgdMBKD+/R761eq9/pXqNXjWkmNQak1/9212z3r50JPi"
    "Dd5m33W6vf5K0MPDYWGp/T0K7x5Qu0UiYT/tcfvX7zgf+54jN+FvyGoofsaKb8GOqYPJtT"
    "/ufpScIQ/t7oilE8PRGjSPnKYK0YbftOXdyCwVwPnvg3cvCiPxKnfZkHLPX34Af3Mg24l/"
    "HgXobA1emzRrKg6wrkgtdeXTIsP2+G7VUabK/isb0KYTtXGFtSQx3yHWWaBeOQ4NtN5aNd"
    "Lex+sOsnadDmrWLhFvf8eJvUnA/HWNfDWN9oRDFW0Wj7xAJIj1YmZjnm9Z5XjQRsb+47N9"
    "DzjLG/dBvsm1a70f3jw0PjXwLu2cq+dd9pf3Xae3fcmz/6zUYU+HzTmEeB/9wiZgL4jlgA"
    "fM1SIXcxzU8y7q+6wkzU7/QfEbwrWjCsXnMdcMx1X8S/1BfG9UJbd9j8JTzDW378pV4/O/"
    "tUPzm7vLo4//Tp4urkircVPyl861PSiLa+ttp9/3cCF/zjY1Ddmsn+sWkYhhLzXbgSgWHR"
    "NbazcfEom6OFppsaYcfwvH3om/3mv/p//jsAo8aG/DSjvUZoJDeUA6aQGM3dKxdcZLjgrg"
    "B19tM3XmQ6nXvfInPTCkzQ9reHmyZXBMWCwxtxZTR63o4NDJAMFTOM+B2/Y2ozHA25XzKA"
    "uWqLHjv/cYC6YdLcbT00uWb/8OgbhbtGvwl36r5V3rn64TKw2bqdoO+t/q8I/kT/3Wk3g9"
    "uB267/30fwTsrCpENCl0NF9WLiXHYu+YeZ6jp+xsNs52G/1Bbn4sPZvzeegteY8pNgVkA9"
    "IhLNf/4Bs83kJdKkAEiFkf1CDaw9k9/wKmRUCOBp29N6djcHiej66voVDWXpmrm804n/dP"
    "6DsbXMd/l60W3d9o+i1oACUL1d91RNYP0LXwy2MHtHyvhlqfCjZMw0HvEfyl8oQjO8sSW/"
    "/NbFuiJ+SCzeN1Yvh7uHhgD3TUxK8BB0hCHo+1tC1SG4z7u65X9VZ3r6t50x/01FQNWDji"
    "oMFMFY3RKiNu+iql8dwDNUCFtiowCUGqKjqs4kamrjbT+3tuik0ggN5waeYAOTgsB6dLur"
    "6keokVfNFFhsCVjL7aiqUDHM2PY49axeKvQZghpK69SjfvoUU/+tNZyKOtOIBo53HHGEdS"
    "AFdYry/9sMbHM21+mqslvADM9GfKOcalEG+NxgPYheKwqZ8HlDGxMIKgWg1oMOb9f9VQQz"
    "+Fxn9VngA54pRHkWbwndgXDgMBjBHvKcE+PZQyNPo43soQb6jm+niok0IDlo5gqYDERlaE"
    "INpBCH1HOMGiaaUWYK/o5liUf2g/glhDUg7iDGewkzh3b0DMkaKoGFr4biWUPjqRLFjUhw"
    "mbkS0mXmW2ZNPGSarSVnceEERKUPp9Q+HJWvZtnddGupAoZ385b6lgSjKg2u9MO+i2Hmal"
    "mUchHPVXMFKki3PKunIKmd1WM5anDLvxdOOeyR4G7mIduiZYb5qNvpWfxiQZgfkN5ts928"
    "RsIjMCDf2q1O+xrxl6AE6Mg3rfZdq/0V6Mi2mswlWl/bwxZvBRT9ocbb3TUfOtdIxTMaVM"
    "xT0ZHTDOFp/BCehoZQ6CR5B9EVLvUwNm77rd/5uFlnmAFptu+ad9cI86eouQahcE64feTK"
    "yG7wSxV5ICrvDpSBLyI5OMVj6pgMMoIaEJNTtSzUpurAWRpuU0khleSmUpObIrSBArD1hL"
    "dWdNb6daAU4DpbUQHoWmb0lqfDioIc2L4z8/MyuUwzume8BLQIF02AnxbvpvGR4tI6a0TA"
    "jAm+FAWNDLpk2EAKe8Eq+FI+I81kEGWNNLWGXvDcRBqxWttta0izYrMNzOcDg6hteP0ol8"
    "2OnjTgJ9I+v8xPeiPeIzXQTNF0pKgq310ZCIneGFZ0zLsWHiKkKqtj9GR/eU/QaDmlM9G9"
    "eE1+QRnRhVkbkOUUGxicSlgxdA3cRRBvJELSqa6KV5TOo7KoULUE59F8YXCJTIHLHpEymw"
    "fyGtPSGAHO4o0AZyEjwAwrUWybdJYYV7jMUB/1HnrXiM3YgDw0WvfXYrHJY4E5T4H9eSz0"
    "5yHzi7XcDcWvzWQtDgruCv39xZFfpsH6Mh7sy1i0s4c2ByVzRjeXbWHZQ3izdH/lGY2Dc3"
    "/hH3ONd5djmP2SbzPM0pedb5QhfD/HEHvE3oSqIL/inOO7Z+/Q4YxsfhPxPkxu5cR1G4vb"
    "baN327hr7ssUtA6wizAE+aLv4s1A62i/tDag/9f1GWfA0Y/Vj3RhIt70xaRzNOevi4TlZG"
    "7QV0ycHGaITekSLCEOIfdDr9v8+vHk8ucoC9DOniNtLyVYm2oJthdrTmbNuuWXKuZgWqL8"
    "ZsWfS6WJK5TVLFVSs4ScZkGIbWt05rkclJOzeeNsXhgRxpV4hO3m5c3Md7SEncvawH5i7m"
    "44pboVdF6KlH3SrJJnazy4A5k0q7yHUWZjhZBcH7NfUhpXyjzK0nhW7fGVxrMKsoArg6o0"
    "Sb6VSbIsHMADhTiJArhns29gCCJsv+FBijcAL/GYtx16p0iGtA0Li5cnUibQCaILA5lLiv"
    "jjGHohYIWdarNr9ETnmGjqE1RdgZs19CTCyOCSMjYoE2S9WULuhh08KMIO/Oc6HtLq6Ojf"
    "0jRcJtOwjG/daXyrPekz4LuWqCDAO7BSWotRJkvlWqSQmi3VJttpbDihuk6XdgqiANluQ4"
    "5/n+gbpvl3rxxsnn8LuVymhYCoNC+U2bww0QxmDhnGJM9IB4Wl3b90gx06occfcmQacplY"
    "W6ZD3gdCbsaVLUHqOv1U9puTSX0jMdqlfaqhzjQLrwjT1PpmLbEEsa9ZqiLE2M55ixQrgy"
    "cbT7nG/tkK01QY/okhCPl3AkOt2zW0nGrjKTLwq4aXDGlmdOXhojqH+NOnmWK8PDlNB4uL"
    "s4uLweJ8cq4OFpdXJ58Gi6vR6MTiPTI6c3pjEP8qIlI/NNv9jycXadmMf7oJIdz0Rd7EjL"
    "z1n0fYk13ZavVvaenaq6VLZi/NrF7L7KXv7Kwis5e+k8GVPMN3McygGGUxjTvty8vizWkX"
    "P0/D1T2Pp+qeh5i6UI88JtlCNLauQOXA3QkT+h2kFf3eaPVFvtelopki22vj7qHV70NuUT"
    "ivmfwNIS/sl289uGTgCZAGBwTWjbtu43ubS2rmVDWUJSljUlKZP7N45pxzrswIakBMJnyU"
    "+TPfkIko82emYcjJ/JllyZ/pNd5tCW6GKmuHOm8De0upkjuKerARVnOnTmy8wZw4LTbayr"
    "9PHRu2pmKwKTMgVOJXbKxGVF1BqSuwS1NR7erDbafz+PHktIas/7iICNXftkNhEwdZ1ybO"
    "D4lTavzEjlHDNn5D/kb+C61Miq6BHQihkAlSmN4VoiJCXUv9Z35hQJy/uLwj6rlEl0TI1s"
    "QNSCIAxr5j9GTiH1aixzHQhfhzf+0/3KMPcJkdz1fpLe/eT3O+GOkam1rGCGF1d+3ymuXL"
    "DbfwXakJa7o0zEvDvDTMS8P8oRj1pGG+woMrDfPvYpgdBSWXcdNRbsps22w+PN53/oDaV4"
    "7GBtWvfu107q9tXbMcNkpLMx6KPyPHIyYKxi9W5qHIG0mQBurLeKgvQ1CbmqlnAtkVkPCm"
    "gZefpcLo9vnVGHTt9pUAd4Oy7NsWHBCjEyA7zT2g30JO5GCqL/8xMstGHZSV8Rml3qmr74"
    "e86za+9K+RaigTc0Aev93ct3q/gi/RnalxPse7Vu+20RV+R1VjY8Uoje/R3qAzJu3wCkmn"
    "jnTnVt+dW0lUpTdXenP37RWT3tz37c09UHTTOXPDmlYB4L6DWpNe/TKzn9wDOWFLbGwbz4"
    "mx2hAdVQjxncbheRCLoRSs8UwmFgyVdcMUuaGEp97O1WTgMdZesSHc75pZQxPDLp04ozPI"
    "1a+ZaMlvuWc3hyFQdxgC0dUBCn8GsBAaoqYkhNhhZTx1SQZEXcf/jbC5xJjYkX2K9R5zhT"
    "HMrtET7KJPkUGAQIcYEDoRd0TmKuuj+Ixs6gNTVszuFX6TSjE7Rk9rL4ldd5I/OvhrjoE+"
    "gc2hAh35WloFMG1w+NswEW54Xr+8BqaEST+q8B4rDpPBB3K0MBEzNV3n+GEM5ROsd4xPlu"
    "WQThwVy926glmzPE2t4ELgNvgueYMRg7QIj6soHKwY0UYSJCRBQhIkJEGidhgmW0mQqPDg"
    "SoLEuxhmSZAoCUFCxjl6wE0V6AjNEgAOhzpap4IoA1UCAcUjUzmgiydHeI9zmZW/gKz015"
    "d646i+v/5bu9HufW92we2+IPZKoA7I+qpzrRxbiPM2w1HWgg9hSenqlE75yjvlD+hgkQFW"
    "YfjOBqlHRMIpSQ6S5FAyh6YkOZSF5OD4frYE1omLruh89ewnpSWOHCq2OZgja+2+AIirX6"
    "QsdBgqVaoFd4pHcCO80z+eGeH93tLQIgaLTxf1q8HiHI8Ub9bfY9Qy/emDnUwEwQTClj//"
    "WYNnCc/lh9tO+2P9NJIhscvHiZQNkPOLWDep4clnfI7PRoPF1S9Xp/z/Ty7O+YuMJyPrRd"
    "CHxrf+rx9PL34+Rm0OuiBXjPks0UyrvrViYKfGl4Je+BRHyoySZ941ZXhARFJkyD+GqCHa"
    "8uHhb4/Va95cRASIG07yMf/rv2A8Z4hQKyvFwkyfPzkyb7KkGUiagaQZSJpB7TAszZJmUO"
    "HBlTSDdzHMWeP+Kxzwf5XG73MV7/e5Cud/FWqoKNCUBeOAWAWhPr1K42K7inexXQWhJoq5"
    "MDLOZEeicvSBNDUw40tghitgEnXBHxZho4hH1ysj8U3Gl42VbHlBXIHKIZum/nB8+eFQ9e"
    "GxMtdMRc+0+K5FJLrJ6JpKVLW4hOOyIyBPy97Ce892lFraGbqWqNwEvUxDe4tnvYV4N6rK"
    "VeVM5E2PSOXQPa2nYjbVE6hN9ZCOCweSrAquV6ZyKBc8h+ccnWzgOgKVQzbV9E2YveHJi2"
    "eKlkk7cAUqB27xp9//0BEbZkbYLyVh3gizMqKLCBtdwhbnCFQO3F3FJ2hkaLn9oqgQN5RC"
    "Sve4Y7BPMoD4yA5y2QXk7pW31XFvOp17n+3zphXMJvjt4abJB0GMAG+kWd77Vrv//gpg+R"
    "PPRZTDenzsdn4XhHbbKx0uh3WU60MpmuIuadiS4FpyOH3skqxxGBGyb0uwKCW8kj8s+cPl"
    "BDYVfzhVqin+5TPG33LLbFMNp58KzeYQAbuAjFzVmZLh2B+ZtiwVVrybBWTZ2hIoh3P7Rd"
    "OrtIX4oJrh2WjrGeUA9SA6qxJUYbp3jDoYBrBDcJ/y/yucfF9K3W8z9z5CAU6zqxbCqBdf"
    "cAKr3vnCNzPr+ZPtphvp9R2RM89aiUT5QUjgB/zxzxbFXRsDf0QkzhPJ4JFC8BKNVmjBao"
    "hRSKo3VgxDw0AQN6d8EBB/Kxwm1u/yQZFJ9rxhBvCcUHI9yUPfKw9djEkI53R2L0e21Gav"
    "+9Zts33bvEa6Nsb8VwzIfbPfh1RAfDUx14mAhm5DKyHQcN2+87XDW9Nnmsf8VbwjSbJl83"
    "wjB8eWlYkRdmKZg005I6QeEQlnsiVORvFmUXSTonhvG73bxl3zKDR5izB0cr0aqxU7qwbB"
    "9Xy1pQzdtU/ACUeN9Rk5xWFjtm68OZqX6/XWGRKJkFTemInE4QrxVSB3W7kNRHAr0VcRIb"
    "vF9Lk5oFUeGPZ6YDBoHH9884HBkS31gaFx99Bqt/ga0eh3+CnBZ4wAj/ht91tLnB8MPDYW"
    "ms22yOwVv0jjFb+I94pfyGOBPBbIY0FhDntrV8rqqvdJSSe9PBq86dEgiwIbmurSDbHJDe"
    "H7uHfugLjDOlS6WR1FnAjce4lnAdXbKpXPwViQZ2SX9dH5JoQNVyMn1NTGMR6EzWIixQ7B"
    "P8xQRR+2xHiOdEpfGFJMK0sPXSLlmY8EpMGx+YiiMyspD0EqDI6CGCaqfWtAwEWh44mJRn"
    "gKiXZGK95ibChsajc1RRd8Eq+wirjaTclEM2ZYPUZtfuPa9V9odj8mRSpNqBYkfhjcHk8V"
    "QrAeUSaILswxtTQk+7dbJX/8Cpamyuw7ez7EOEOY8xzjES/1UeZ7k2PUv0ZLzN/YHJDeQ+"
    "8asRkbkIdG6/4aOZEPmQML0sQVxIcVBE8uns8mz2h4xMs9GiHKda/ZvhNX7JVNXOmLP/lo"
    "3XbaX1rdB6Bfu4vXgLQeHju9XuvmvnmNtBmf90zjPyNM1R6Qx0b3N1FYXDFeclK30wTxns"
    "ZH8Z6GwngV0+SaTRTbpjdTdL1FzBhF2yMXGGRtd1UsT3a0qPGX5f98PKt/urzid8ULwh+f"
    "EuDuPTTu78OBC6JA3jxTTI5HZFffS3jT2NX+EEiWkMbZeh7vbD0Ph5walP/qWRZ8PSLVi3"
    "raRVivoyuFME42W3nEZJWQMpusxnxlz2eY9AoezBjzn2gw4EnpuuUKmSkrNFVeMXqGE4k5"
    "NejieZpuP67UNJAG6vcwzBNwl0xzjXNA9GC++Hc5zpZBJGuNEa+QdEIkW8zXJqct7eVtt6"
    "PDhHVzqQHvtNreVl6cUddGPsKkux6ThOr16zYpMrTPMGP8LazS5w7N4ieGNDKiP2qQWRzu"
    "oO/4FpQSTcXE1MyVpaJA7XlCXW7GB6euemRu9t08SJiM8Stv/CTyqj8xujDG+ImrTy9YJE"
    "WfY+jOtXlAgXk+QG7udrAQ6Hxuu+/HH2VVmx8QqJOJVWFNvkZPfw+O5gtjDjnZ+S8aLOon"
    "9csaGlifGYNrf1sX//nnSfyep7//eXJN2IYwTBOuy/E3gKBK5w0GZI2FbdqGbeqaS0Lxev"
    "6VTiZCGWQYoyldiha20R4Y9Uv+2+MN0B63jUAJ/sOCyDIyOzhHNgiZqj29yeLzpbFLu+OW"
    "1tbgCpTZ8pnT1rCDwqTW15AB37VEBQEuPj8QX3+yZRd1BSoIb/Hz18Q/Mq0OTvsKgnueKv"
    "vSeULypfNw7qWpgSdZ8HXaV87MW0+Fbj0B3XoYXVDWwuj+V6/TjrP+GVFqhKqNTfS/6K0T"
    "ucJj96FNAD4+k4CD8YeHxr+C8N/ed26Cagd0cCO5ou/RRMPHKs8Ye8SkCa7M47tn0urhjG"
    "wGIrBzjM4IakBMolqS9HKVQTPBThxL6JVlPWvpOb2RAZdeo9qW2Frm0Janw2pCHFgJN2P8"
    "ttn7DhTVzcn74h0cnmxXrrE5DHiWLE5ePvph6vdp8jcV7QZ6NPAEG5BU5CjWIeRpU9vsGh"
    "rO/c03eon6U4xs9jKz43TRHBuMn3RVaiX1QUuFmFbkLno26GIu8gSBnZlZSYKEm0c4cvhf"
    "M6ToethJtKPngI/ou3AqMd56Av+84LlZs/pzbog4AshbZL8BeHCsJxiQ74g/HsPkFYV0uY"
    "ig66Tyu4hOZAajcvlMrEEJAR1vtXMFKmgWLT7b0Gxh4oh5nFB5yZWQpZdKc1Qv26ytzDmo"
    "pMAWchDaD2Wma4cnRKhI3XXkQrxm5AlvSMOasXWEnxgCjghXHrjuYBNIakK54H+ryuoaqC"
    "TA3YBQIzTCXG/BiC4MRJcEMkEI2YkTyBPFmtndg7bImVKG8JG9BgPvJn4kXluBWiGLTFXi"
    "1hIV1FeKD9jJ7u54S1dWSbI4HISnI7TT72c/apFXzVRs8ENbkudu4q6k+dul2JgowR9h4i"
    "FdIy8Q3r6cauOp2DQg05fYBASjkGGTwfFaYUzsLECeBF7mAtiOpjaGxEVRG1KxD4CjOZz6"
    "RWf8FK5iQ3vFKpoYdGYd51W01Ezo/wWvoHO+qVlJhQnljxgbWGQk1sQZnokMdceoL1iV3g"
    "fx/dNuDGG0DAk+JtdkNB3Bn3bsDR8AYTkQhYyIZYGwuKCIjWEfVmW2sbJo9EnbpUnN+XCM"
    "9YhQ/RuNKEZc8V+vWLAQ2sq0zJ8HtnEmAHxj0z7clZzvjzetdqP7h0sScZfz+077600ETe"
    "Tmj36zIWki72Vz9aUU+zHXeHc5htkvKYe51MMMWSFyjLFHTLKByjy+mEOYZ4C9cgczwkcG"
    "nuvKGNuJnwheYpGAKqjnVn/YpWVZWpalZTnNSb4Hp9lbSkzr5B06y/vu15JO8+JcDFC4TT"
    "ce6L+Lg2r4cM0Pu5ZXWuUHYpNp/OBqZ9bjHbyAJxuydCG+IPDZys/LmIyN1dy0D7C+I/1u"
    "HiHPyCVYm2oJZ2QYvBxnZJ+YPCPXcp6Ry7b9liG1ahGbb5YtQua23fkmvdXGe8v/6Qr1Nb"
    "TnOrcSt1sw5w4Nu1UK0zkklOU7nGLZgUU3lu0Z9rwVVgyRGGBK+bsLAtqHxtfux9N6DYl/"
    "z+x/z2t823yGaryRWRB285BICpoFRM0CQsxtg86G8IyIyH638VwxnOBwyjSBjozv37M52x"
    "mbtM7f9WBWz/d7lsb3exbv+z0LR5g6n0dKdJ32FQS3+NSt4t8M4DrtKwhu8ZH967U6Lbye"
    "1b1q0efFz931fhlCODnvsE9QJh725qKguQD1iL0dnL/w/5UfUVdLC0Eai6ZXpDKzs356/u"
    "n86uzy3AXUvZKEqgVoSUhDj1TXxqvOKzYMTcVHEQefQIta0vlnLtoOqbdxqvoer4q+wE78"
    "DYSQAZfnGHV0FY4vTFTHgDRpUw0INysr7gZ8Kcy0zjZsTOfYOsRElwIp9AkivIcfoejC7c"
    "13hALZJf8TC16Pxk/wn8H3w6G33wPOX1C3nFnBQKLeiNW/oooXS2fQ/NNVXpzYRGfN4n3I"
    "PGlZvundnKOkLrpDXTTPtr7Vnl4yTkCBW7pYlcJYxuc8cgW2SnpUMkATcNtJdiNYpEcRIf"
    "sJHHtXonKHqR1kUcR5qjWspSRNrNR8EpmqZYdEEpnrYse5LnZ5qGssVM1skPGURpZt996u"
    "JR3nFGg4VNYtU7i0GJ8fWIXjlIlnorjhxMpiwC8ZWJn9xBAmqnW8YooI6sAMDl4Kmmg6do"
    "kfgvXB1eqRwiKKO+7wOQXTSG6051hlNHIlilBF7blXWmeurYj+Uq+fnX2qn5xdXl2cf/p0"
    "cXXiqqXhW0lK6k3rK6iovp3F0VkTzloLYBNlG4G1TDFWqXczDIcSx1iWnfjgtCswimX7lh"
    "yJt7PvVu5b4u+1mEX61/r4RwzsXplKmI02ZCxJPoX7qHFO8+DRvDTWd6GJ3U7x+CVWT7Pu"
    "plDTxm7DFBRf2+asKwxiTXUoca1T8uwxXI+nfEDQhC5AiZrz12eIQSkQCHvlw4UVkd0BZK"
    "E2tULwMornu7PnSC2t1EtavJYm1YVKqgsaG4rvOeLTovyyQmK+LY9YkNrN5ao1qDedzr1v"
    "PG9awe3p28NNs/vhVAwkb6SZMYqC1M72oJ1ZPyKEery13hWonLG+sPLKZVLEmsQ0VrGKmH"
    "U3hSKG3YYpFDGKVMg3IhQlKv6tWfXbIHeJrQeJuNfP6Inhv55q6Glu4Fe78txUYdMnKwGX"
    "YHQzrOiRWb129SAgQvwqaA+E2nlTFZvjcG3/zSDwVVNrTtgWWOF4l1wI0p1C9lPRXNjmXv"
    "AKq5APZYpZPMvcMvCJJRL/FUEsp6P/4LE55AqjZZq1/uRq3L+h/BwfEGrYVtvMDAmpJ0o9"
    "sUwqxcHpietvN7XL25WohHVj12lwreXNWfvSguyXqiDQxVO1vftIWv+zV0Y6oINHGj0q23"
    "9C/mZXQuZv9k3LSGp24rcfzcyuwndfPKsooF2mRTkgVrkTYfEJUtd6e3aYI5fYwwf58jzN"
    "bD6Pn83nQZD5epzRqLGWeEN46cvbAFy8PsaVV5ZtPV5LVG7+7qRcq21XyLTlrUXKi/HR2h"
    "oStOekwfosjcZ7Fq/xnoU0XhW/atmqkq8lygtziZZi/iNZ1g3PLyVh3gizik1F0yOWi/hg"
    "B4+IrPHsszQVEwXxVzZDqy1QoRCeN3ZkgWE/CvL4HFyORM70WyVDPQnAHWXfcnbx9JA7Eh"
    "LyDJCXxJ34KDxfv+FIb+L6Zi0xllo0G77glL5ECHIGb4qoWgBByJBJ0fbB1dDS4E+CQgVO"
    "2DLEK2sMQV49hhQDI0I1hq/tCgRQFkHH0HV0NPUuHgS+RKjtye/wy1aeqsUcKXPFMNfVGf"
    "iAmzXx2LMLKEPEauBGBG8iDN1iztCCqBRKFHl/wBZ0MbYQJoUsZl6PiAyZzhoybU+gbIul"
    "R0hmiMy7R8kqCnlG4+BcsBwC06CrXAMdlD2YNOzvZqRLogF18QTqMcQk0/TcTdSBDKtd+p"
    "Sa36crSK7v5rwkSJvNKdcfoJYSNdEIEmC+YHKMfrdJR1whAb45QTOFvWC1hghEEVp1DgU1"
    "NYpMtZuHpMn3MlLMsTgWACSSu1RO7pI9Xf3wJzFzc5szyrZPFpEZy58oU6AUAjMpVaYjUU"
    "FvdvHuKbEsZcHXFaggvLtIQUJMTLI5TbwyFQR5Jz5AsS1mJGN5ZWRdmeR0IK7a4Qc3cz6Q"
    "Ln8qNlpCXTpcbDcmBvFOrTIVlvHBH6WXB4YnQTMXLYfaumkqA+VirlNFxZBzEeSvkYhaFX"
    "8vIU6A/1NDdhNK9JUVogB2PzqHiUINpIzHXG2OyfJYcP+ypEwJlqUkTVtED4eBTiCNuhKS"
    "NOov9o6HTIvUVDakS/OLSttf6SxCPtsfX81yWP1cqTex95WkENDBDa6037+LYYb0ZRmPOh"
    "4RedIJRnUDNlnzNPuEKnhILyy+21fX2VbOI3Pexk/egJiMm4rQ3aLnbpMsZqGDeVh7K/sc"
    "5mg0b39rtb/axzmO6YCIa80794Q3IPedxp1oBNNFtLnjK/A1UinB/L9b/OTdvQMJVWNjfp"
    "QGmS+N1j1cmij8g1aDR8r9BBZCpg5+5DSViDqZiek91kKyxEZUwpThM6UR22Yypo6MhDQS"
    "0pGSGVFbRAIaCahq14bPgqgjIyENp+zR9IWRTbVbi1QummInvhcOnY6fsx5J/FJSqQsodf"
    "vKbV+2Y8lOvFlvm9y+pJAWkN0+YhUoANbbdU8H+elvBNa/9GWuHOCNGBT0uDDmN7bgl9+6"
    "WFdi0jtEcvEqMpf/2aUX9ZY/DZNIB6pzq5ZcJXzdaKPXtG9XrDMXKlQ5UPgqBwRCKDJH6Q"
    "tEV8CPul4nddMI/w9tPEWv2GDgcqITK90uNVRWE7nXwOkZ9p/u9ElpuI32kwUusnTdvl2r"
    "84XBJTKpzh6RMtuTcirPxZcBt7+bLBB7RCoIcfH8RhP/yJTdxGlfQXDPUx3+zhMOf+fhw5"
    "/Ghs/aK46Yw5vyPrtiMu9z+rzPMitmJV26tuaT9cTvk5KH/g2H/rV2ue25f93TYQK7+ejv"
    "m1mlqm33aFBwvh9FBdbbt2qJYfWeRqkoq26Eu3MwWk4pJGWCMnI6Vq1CJehDr3F7+/HkFA"
    "0W9ZP6JbL+PPs5mqZaQJ+SmlqC5aaWcH5aalEZP9K55R3ZXFro21jFjr53ur9dw1n/ZUB6"
    "/W93f1yL2bwakMZNt9O4u0bKyKCKCncb3f63R7ivGOZizlt0H3hzxZjx1t/ad83blnDML/"
    "gbjjU1pyM+FWMlgbAS0m3nHHs8hMQVEdptUrIcn5zM35IzHcFff+XA3iMkgc8JPJ4pmp4D"
    "e7+chD8n/HZyyhwDEJSUQ5BzCCbwU42YlKKbt2+P+BtSCLjOq2vYmRWp9/HG4+N9C3ZfW5"
    "7vzncPrX5fXFJnmmmWZT9ezNWc/Ha/pDSGlNoYwtUnfjfbIcUrI7kkQYJwuYxLe00QshPT"
    "kph9hRiWuIT6xTZPHORc3Wha8n6pPsMSfwHU/nZ/n82wlMK+1yG4T/n/7d66V4aZvQPb3p"
    "ZkCYvNE0mWcIk+SWSJdaON9roGYuMppfpPDA0Wv1xe1geLT+PJKGyES2oYXXPO5nqN+Rta"
    "deScK+JHBYvQSdvbfsPCYZQilfc4MqpaVdZC8S71rLFyFQ6T20HCIEn8lcTffWsIG4m/ac"
    "ipynhMF/DkEN5Z2KkNq5fq6MP+tFX85XgnW2J0Y/VSUYzABsWA87btTHL6qShOBGN1S4ja"
    "2DL1VRSdoULYMtKsmxWkhuioolDh2Vynq61xatrdVBQlXwK0LaHKmBXvEOESOgWhpjaOKv"
    "KaBSxQvtqio4pCNaaGgcUBfEukbt2OKooUowtjzFVVMqHbTirRU4t3VFWoLKvftjBVjvno"
    "X9NxMQp51+mnQpNpl5zOnsV3DxmInXN2vHXYOdCniaPDaMZ/EAIRCGpT1ibgkcHP+1Przo"
    "feH72PJ6c1JP6t2/9eRhA5C+lR0jhLYDGqldaUvN9iCjvmc+zXkFwiaIs3I8dXp9/MXnr7"
    "EvU52MeP3c7vrfZt8xrNDfoK2WcHpHf7a6dzf22vwsH1ej9znE4mGWsmryUql36m+HkuqN"
    "ZZ0HUFKgfuebrozoTgziC4gs+bBVxXoHLgXqUB9yoe3Kt3U7U+r3ZRVMLRkPdP+qoO01d1"
    "kBaEfTirDhKot/NWHSw8e3BXHSRWb++vOkiYCnG+VNrxMqe6Nl4N6Ss2DE3dFqpH0VvH7q"
    "yikO3RC3qQH6HNZt7asZc2Q+JBgrQnX/FBYrUfZ/FBQrUnb/FhYiXdxeV0Fx8MULv2F9vL"
    "eozXeL3oJ/uO7W0mnQu5gazWiBLw9XLxnxiaL0Zcz0Nz/qbXaK6DPxhyCEL+nrliKM+GMp"
    "+yGm/9TLAKJSgh1c/SoCZGmhkVmLSTZ6RKv2r70tc1YeCxbOrGTWuqTMq6b2+0rHeZEWxZ"
    "7/I95xKQ9S4rPLiy3uW7GGZTM/VMPn5XoMwMltJQKKIzZPf51Rh0q5Qhe4Pi4PtEHBCjU0"
    "s5zT2g30K2qYDXf8FBM7JM5rVEJQDfOSEocGbJsisEZd9k8y/NdD+0beEd1D296za+9K+R"
    "aigTc0Aev93ct3q/Ql42d6YOCADN231vX6OlZk552yUJWhX2Q32UdeGKsgfI9BAyPcQhpY"
    "eQdeH2URdulxZ3j3cwMpGX13eYlMvL1y5NOi87Pz5TVgyZVoGyV0VfYKQxsHCT55ooRgYZ"
    "89mULnQVjbBTemyFPvS6tx9PfokI3iqu6wEZkKfxVCHP2Mq8+4SmlGOKnv7mH8qMIzvCEz"
    "7XuejExMa//3n6LPL7M9Q75z2OlQXDvFfUuuOgz0bYQDNlxW+AdX8b673XUCnN9tJsL832"
    "0mx/KGc7abav8OBKs/27GOZ3YJ9p9Ie3nfv75tfmNVLMoa2/D8j3Rqvfan+9RktF47vo84"
    "A0HiFg1c6yb9BXsNx0m1++9eCSXca5QFtOPVUsVUIoVciW49Fvw2OaVJMiKJmzJsUBfam7"
    "KkohyipncR24AmX+iHJ6DuqpipnWE4qZ1sPFTKXFUlosyw5nyYo5HCyo0gwszcDlBDaVGT"
    "hiTShiylaOsB+ateWtbOuJKolitftiThJY7esol3RG9sh6tJZ1+/Tnz0BCd2rU8iMJXYCZ"
    "3KBLUa2WUBNxxCeaMcMqUgifU3yM0ApHENt38xgwvn8HI705xcgKRrSt7x8AvxqaKf/hD7"
    "UK6P4MBUiFsR8b+DOC/xe2ftvIr1JsPQs64D0/YcXQNWzYRn2nJTMpVS1hy7BvP3tBVMuN"
    "wBuOMLyggV81vMSqtOFLG7604Usb/vuy/0kbfoUHV9rw38UwvwMb/rf2baf9pdV9sArQu3"
    "rmgGxr3e9/67Yt8765MAjOV0S3cEs+NbTnKD0mISGlK1HBrHNFwyvyS+Zwk/jlZOFuWbr+"
    "EOH/668c2HuEJPA5gbdTg+ZAPygphyDnEMB9SP6eZ/EPispByDkIUzrDw7x7cISwHIhtBo"
    "K/hqmMzbxDERSXg5FzMMYKUTU4UvODXh4KT5S4HIycg0FENqgcwxAQlAOQe6PW+bl9nEdZ"
    "ConKQcg5CKpmRwLlGIWwrByGnMMgns7fKccohETlIOQ1Wnj8zBnNFgFJOQR5NSTJ/JTMz5"
    "LDWTLm517rp0nep+R9Hthq+vbh/ykYoh2C+5T/3+75oWVYLnbADt2O8WnDGUX3XCOdwPX0"
    "NEqRTOHZUNQFHzKkCA6kXScRGRgqLmAVTbXZMYKqtpoKJEZoMscGo+QnhvArNlZLYD1G5V"
    "IosOcInqSXGGmND6FHHNj1dfv5cCRccZ0YLmnq0EqnMBRTzqJPRrItI4SDz/GsYt5bkpG5"
    "V0amZyhCaMfTGfxSZeam5CQ1nKWJjDuLD4w7K1mh3lKBW3zGQg6HimNSQm4mWa2lywz20U"
    "PjvnmNTgfkS9P6z3pwF0lF10nD1okn6wSRX28R2S0vYVkZ2FzLaXwJbtUZVpoI0TJ/B3kX"
    "nfM0i855/KJzLmlqpZrxIiopyzx3Bao4uwvfUlXMwc+ksawlKghwmtUjfvEIrR0R5yU/zL"
    "2ZoustEpM/PEI8gLl2kBGo/H35Px/P6p8ur/hd8Y7wx6cE9HtcGbpvtftBb4SMrngP0RWL"
    "uZpzmP2ScphLPcx79i0e0NBK56L0hJUH0gp4wg4V2S1dYV7QCdu+jumt1UuFAA/MTFlDWJ"
    "Z83R6oTMlxPLYog060qApfDqCOk3ozrI/rrg7SBpW6gHURYGWqYn0oeGX2wPPNV/2iid8Y"
    "4YR379aS/fDQbuhMvZQ5l3hryyku7KZIMTDCZGys5uAxhyxISEEveIXoBBzmmoHoknx20y"
    "NpIufRSogRqrEIv/zOnpImlxHvxvZLLQyufMr8Rfv2lvNBzmIRtZsXYw7dK/knGPKfqtBV"
    "PaHSVT2i6pw1xzPg6xGpoMlZchAObQpDsCXQYgRQGXAOylUR71S5pk8Tck2fhnNNM+1/ol"
    "Re7TnWceJIVMlb8ku9fnb2qX5ydnl1cf7p08XVies7Cd9K8qTctL6CH8WHf9ixwqZK/eIy"
    "m8t7LSMZHrWc/m5XGUyr5K21x7IH1Rytyax2WS9lxDXnoDK+S1u4UPki1bvEKEqPlJzZeW"
    "f2O8iQ9ths34l8Z3MsTFYD8nuz2/rSgtxmr9jQ+C9XB+S+1f4NrugaecmZ66z4CrQH5Ucv"
    "SfzUQfhXQ76rNM4APJvrdIUNYajZ0oDbtPv6ks7cWNKVMtneaBtmt0SqejbZTHbujAbJtW"
    "Mgwh7p8xrEmyMNX7MMVVYV9sJEknaFUDDsoe/41kqurhARtEMJtnKcWznW4ZIyHtMFiUj4"
    "Xly3m82N0rS4V9OiTI2eeZOVqdHfmcYiU6O/k8E9rEOH/IZzDvMhVGN8oyzaO6nF+A4MK2"
    "9RPnZAmv96bHWhHf4x14yypKGXCZeKtwNrcNrSzFVGUANikhstqeY7hbNkeawOFlTJ3688"
    "f7+c25SsYLrXWZsmR1WUWlAAupbhtuXpsKIgB3SiUtWJbZgmns0js4Y5t2pJ7gHF02ijc+"
    "BXukR0YmKCGJ1hq/DqErJ8GRpWkUaQws8aRKXLz0gY7Jmw4VvE4i5WNQb1Uudzuwiqz0FQ"
    "bNdbOAmqxow9mipsCoTupV2OVtdmmpnv5FdU6pF454E1xkNMoswpyQazgKh005fZYCa+4f"
    "AIx9Id3fZvx3c82dEw2mTH+un5p/Ors8tzl+PoXkmiNlo0xgyMh11uPj3MmPXrw9Ey9q3E"
    "zYd5GqXwTNvEOr6MgY9Yxa/aGB+jDtFXwkvsLHQi5yQeG1gsdy94bqIPjd7vPfTpuP5zlG"
    "u6sH6lb7oEJ+Gk7cWkL5gMYUCz7PF+qfJu9Tkt9sUnFBtPFUJwRDaxdAZ7j3ipTfbfmxyA"
    "/jVaYv7G5oA8tNqtazTTiDYgd83eb/3O4zVfTtgL10xzGdoL50Da9f2yTH6PSOV8VcXPfL"
    "5PRuk1CfA6ApUDd1eOQCOfP90vKf3ppT4eMMw33BxjvBaTA1zqAdZUHQ+5Mk0jD/qxx8Cg"
    "WJWi37Y6EPoqSAnXPsvx/fglpQWlzF8QpPrOsw965d6EOijXyJwjbHF7cgyxT/BgxvhIV5"
    "iJ5gpjQI5D1ED9Tv8R8R9DJ+lOT1UafDvkISMxwi8lKVElo0RVBtUEtok9BcMAZ/YvN9Y9"
    "HSSuG/3K/q/V51a+bfRuG3fN8vjuDxTiJNe9i/GenCciT1iDsKXwFMTkG7Pv11JkHFPWTT"
    "c6UyAHmNUemRQpaKzoup0AjCA+LWZzamIyXn3kU6pm+TrOr9CULgxWQ5rJ0Iiqq3XusLBX"
    "ZRcPiK4GNqZWrhnwxAfrekl3y17dLe7YpLWGugJltvuXyR66T7ZKudC9uEiD7sVFPLpwz4"
    "+ugfkvZWZmh2FQroJ4F+86gTCdRYQxMLmAyFqqSrbAIuqGwAYaRjMpCZAjIRMA1fJWjj+o"
    "cE9pet1JjpndZgSZaaLGY2RCEPte4mHB8LZKQbpSsaLqGsE/MeSI2uk5FIaegTBFF2YNMW"
    "pd1Ux+ETO4iCg/gkbxrYroMvIssKTGy0TnowYjMPoPHjtn63W0/At/nDwmlOuY4B22tCqW"
    "V6aC6lXxKXN930PaGe0TknF2wVSL+8/ccUDAHsQ27ztbw1aRYUly2ldwOSqGiVgSHapvKI"
    "RpZgxx3XM3UY8y/e02alLfpxTNwC9rBeJMDDrj/4UNDPZR8R81/s+qhhSiOne18RSxhTFR"
    "gI/esvLJ6kItwgi/2sRBn3K1k6cMiNDDCDW1sV01gqtsGjwFukhdBSJWPePLYbaCEEmZsS"
    "M3qwhrgK1KlZek/YZJsaVuJnWzsoBdVGIJPM/kebDby/maYr5atacywetKVBDgVBU4Egpw"
    "hOtvmIrB99EsAK8lJMApAOaqGjUyk6vWMpIEFIVn1rI8fqkKTtzLNBP3Mn7iXoYmrkGjii"
    "MmuCLt9hUEt/g8dAZWGI3IXZzk6XUkKhe/VbzaILNkuuCepyKDnCeQQc4jguOsQ3wmvWwt"
    "UjmMZfjswXFAslvTpSW9pJb0khh7O42FOe2JDMARxl7P3VqSsZfynzcduomE09X01emzRi"
    "wXNmSygqLxYIW1qNefEYX8IsAQA9f2RHBezSW1M4xYVlagxUZX8i2wb5m0pBRnqXgTbFb2"
    "oUxUknq/GRl0ybCRmeAZlKvg6ap4sM2IQvVJSXcqCuxFqnPrRcLB9SIig7okHlZUj/KOMm"
    "T2zzHEHrGDiQZ+N+NbEj25i8cYPPqPCzaN0pR99xN1ZcNuOZw7TVNpy9DaYYGqQmPFkwke"
    "c2UWeAh8vwVegkb4rmtaCWHhsiBhKJZ+Z2fos6SiteYdPENqzyXXniuXzxe+wGMnrrWGFO"
    "QoofvX8GJjv5NcQHGpXaug652lUfXO4jW9swgXhb26ZlcDAqJS1SubKuAf57kesXD18Y8Y"
    "2psrkOszeqMUL114yWMrXr0mqsDy1+bnD5Zu/Uoa4Oa/+r6xdT6i6IAup7nno7uFGK/SkF"
    "Qb2NDGkZqYfSdRB1PWbTYpX/FfV8GqzXshbG6Zxy1ek3nFhpMtO+3u6hGp4O66k5hv+Kiy"
    "6C/zqtIGT1O5qE8TXNSnYRc1f6IZmSH3v3qddoyBai0SVFm0sYn+F+2yTPR+tBUAI3kzC+"
    "5bAQ0EOtj7ZvbP/wd/i7xI"
)
