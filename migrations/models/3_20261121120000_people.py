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
        CREATE TABLE IF NOT EXISTS "employer_role" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(20) NOT NULL,
    "functions" TEXT[] NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_employer_ro_employe_e46739" UNIQUE ("employer_id", "name")
);
COMMENT ON TABLE "employer_role" IS '角色管理 (EREG-11): a name and the functions that it grants, of one employer.';
        CREATE TABLE IF NOT EXISTS "membership_request" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(4) NOT NULL,
    "title" VARCHAR(30) NOT NULL,
    "objection" VARCHAR(300) NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "administrator_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "letter_id" UUID NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_membership__due_at_9fa945" ON "membership_request" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_membership__employe_0581c5" ON "membership_request" ("employer_id", "state", "state_since");
COMMENT ON COLUMN "membership_request"."kind" IS 'JOIN: join\nLEAD: lead';
COMMENT ON COLUMN "membership_request"."state" IS 'AT_UNIT: at_unit\nAT_PROVINCE: at_province\nAPPROVED: approved\nREFUSED: refused\nWITHDRAWN: withdrawn\nEXPIRED: expired';
COMMENT ON TABLE "membership_request" IS 'Somebody asks to join a registered unit, or to become its administrator (EREG-14).';
        ALTER TABLE "employer_member" ADD "entered_at" TIMESTAMPTZ;
        ALTER TABLE "employer_member" ADD "assigned_id" UUID;
        COMMENT ON COLUMN employer_member."entered_at" IS 'his last way in by our own pages';
        DROP TABLE IF EXISTS "sms_code";
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        CREATE UNIQUE INDEX membership_request_one_open ON membership_request (account_id) WHERE state IN ('at_unit', 'at_province');
        ALTER TABLE employer_member ADD CONSTRAINT employer_member_assigned FOREIGN KEY (assigned_id) REFERENCES employer_role (id) ON DELETE RESTRICT;"""


MODELS_STATE = (
    "eJztfWtz4ji37l9R5cv0VNFduZDLpE+dKpLQPexJIIfQ0zN7mCLGFsFvjMRYJgx79vz3oy"
    "Vf8D22McE46g9JB2vJ5pEsLa3Ls/45mFENG+xTS1XpglgHl+ifA6LMMP9P+FIDHSjz+foC"
    "fGApY0O0VXyNxswyFRX6migGw/wjDTPV1OeWTgk07hGMllOKZsoKMf2JIJ18Qi3ErIWGif"
    "UDQ05vaKowZE0x0jVEJ+J/JmUWNvmv5SWiRFxR0BybjJJPcHONqvzuOnna8n0WRP9rgUcW"
    "fcK8ucnv9sef/GOdaPhvzNw/58+jiY4NLQCrrkEH4vORtZqLz75969x8ES3hO4xHKjUWM7"
    "JuPV9ZU0q85ouFrn0CGbj2hAk2FQtrPsDJwjCcoXE/sp+Yf2CZC+w9qrb+QMMTZWHAsB38"
    "n8mCqDBaSNwJfjT/r/NovmajUbc3GD20B6PRQWSU4RFCA+J8pFICM0QnFgD1z792v2tAxK"
    "cHcIPrn1v9DydnPwoI+Ig8meKigOvgXyGoWIotKkBfo/zMv18U5+upYrbJYiaw7vDHUIiK"
    "I5i7siHU+UMXwdv9YA34+rVwoXTByg7vwa+dh86g179ELzrTLWoOycPg2027O7h0J/iQ9N"
    "vX/W+dQZu3MrFqLnQ+p6Fd68sXaKVMJvyv3x8G7Tv+54rP+Fn4HYofsoOZ8vfIwOTJmvI/"
    "jw5ThvDXVl+M4tGhGEXKVwZ7xeg6V47FJRjM9eCJ37GDF/+SuO2rPGCZ34cguGdZwD1LBv"
    "csAq5Bn3SSB11PoBC8zuqSY/l5M2wvsmB7kYztRQTbucLYkpraiO8o0zwYRwTfbiofbGth"
    "D4J9fJgFbd4qEW5xLYi3Ra35SMWGEcX6SieKuYpHOyAWQnq8sjArMK93vGqkYHt127uCnm"
    "eM/WU4YF91uq3+7x/uWr8JuGcr59Jtr/vVbe/fca9+H7RbceDzTWMeB/5Th1gp4LtiIfB1"
    "W4XcxjQ/zLm/Ggqz0KA3uEfwrGjBsHbJdUCV676Iv6nPjOuFju7w+pvwBE/58afj45OT8+"
    "PDk7OL0+b5+enF4QVvK75S9NJ52oh2vna6g+B7Ah8Ex8ekhj2Tg2PTMk0l4b3wJELDYuhs"
    "a+PiUzbHC92wdMI+wf12oW8O2r8N/vgzBKPORvw0o7/EaCRXlAOmkATN3S8XXmS44LYAdf"
    "fTN15ker3bwCJz1QlN0O63u6s2VwTFgsMbcWU0ft6qJgZIRooVRfyGX7H0GY6HPCgZwlxz"
    "RD+5/9lD3TBt7nbu2lyzv7sPjMJNa9CGK8eBVd799MNZaLP1OkHfO4OfEfyJ/rvXbYe3A6"
    "/d4L8P4JmUhUVHhC5HiubHxP3Y/Sg4zNQw8BMe5TsPB6U2OBfvz/796il4jSk/CeYF1Cci"
    "0fz3XzDbTJ5jTQqAVBTZL9TE+hP5Ba8iRoUQno497cHpZi8RXX+6fkRTWXpmLv904l+df2"
    "FsL/N9vl70O9eDg7g1oARUr9c91RPY4MKXgC3M3rGiPi8VfpRMmMZj/kX5A8VohleO5Jdf"
    "+thQxBdJxPvK7mV/99AI4IGJSQkegY4wAn1/Q6h6BA94V9f8r/pMz+C2o/LvVAZUD9BRjY"
    "Ga4dkYm2yqz0cm5o/NrA0Bu/M67Nv91fWFVAhbYpPr9hK3XLgRaunqpq9lV3RS03fSRmg0"
    "N/GETzBSElj3Xnd1nVk6edEtgcWGgHW8juoKFcOMbY7Tg91LjV5DUFfpMfWpqQEFNnjJtx"
    "doM53o4KDHMUddF1JQuyj/8Tqw7dncoCtcxJtVVWTjlY4ywbJ30JpCJnzj0MaCQJYSUHuA"
    "Dq/X/dUEM3hdZ8ez0As8U4jyJJ4SugPh0KExJsrId55MjjIa+xq9GmXUQt/x9VSxkA7BEL"
    "q1gogHojE0oSZSiBv88wm1LDSjzBJxPrbFHjk34h8hrEOAD2K8l2iE0ZbuIaOLKmAJbKDk"
    "6CJ1qsTFUKS41jwJ6VoLLLMWHjHd0ZLzuHpCotLXU2lfj8ZXs/zuvLVUCcP7+pb6loFIdR"
    "pc6a99F8PM1bI45SI5ps0TqGFY5slxhmC2k+PEWDa4FNwLpxz2WHBfj1d2RKsM80G/92DH"
    "IYvA+iF5uG5325dIeA6G5Fu30+teIv4QlEDY8lWne9PpfoWwZUdN5hKdr91Rh7eCUP6Rzt"
    "vdtO96l0jDMxpWzDOFLWcZwqPkITyKDKHQSYoOoidc6WFsXQ86v/Jxs88wQ9Lu3rRvLhHm"
    "d9EKDULpsePOkStnFERQqswDUXV3oBxxJTJWp3xMXZNBTlBDYnKqViUEqj5wViYGqqKQyi"
    "CoSgdBxWgDJWDrS4Ot6awN6kAZwHW3ohLQtc3oHV+HNQU5tH3njuPL5TLN6Z7xB6rFuGhC"
    "cWzJbppA8FxWZ41IrLHAl6KgsUmXDJtIYc9YA1/KZ6RbDLKxka410DOeW0gndmunbQPpdg"
    "63Ex/0A0Pw+HEumy3dachPpAP+MT/pjXmP1EQzRTeQoml8d2UgJHpjWDEw71p4iJCmrD6h"
    "R+fNe4RGyymdie7FY/IPlDFdWI0hWU6xicGphBXT0MFdBHlJInWdGpp4ROk8qooK1UhxHs"
    "0XJpfIleDsE6myeaCoMS2LEeAk2QhwEjECzLASF22TzRLjCVcZ6oOHu4dLxGZsSO5andtL"
    "sdgUscA0M2DfTIS+GTG/2MvdSHzbXNbisOC20N9dvvlZFqzPksE+S0Q7fwp0WLJgFnTVFp"
    "YdpEFL91eR0dg79xf+e67z7goMc1DybYZZ+rKLjTKk+RcYYp/Ym4QqyLe44Pju2Du0PyNb"
    "3ES8C5NbNXHdxOJ23Xq4bt20d2UKWifixRiCAll6yWagdVZgVhvQ/+sHjDPg6MfaR7qwEG"
    "/6bNE5mvPHRcJyMjfpCyYu1xliU7oES4gbkPvhod/++vHw7Mc4C9DW7iNtLxVYmxopthd7"
    "TuZl5wpKlXMwrRAPWvnnUmniirCfZSI/S+E+C0PsWKNzz+WwnJzNr87mhRljXElG2GleXQ"
    "a/gyXsXPYG9gPzdsMpheWy0OTeArWfNKsU2Rr37kAmzSrvYZSZqhBS6GUOSkrjSpVHWRrP"
    "6j2+0nhWwyjg2qAqTZJvZZKsSgzgnkKcFgK4Y7NvaAhibL/RQUo2AC+xytuO/FMkB23Dwo"
    "7LE5QJdILowkTWkiJ+O4aeCVhhp/rsEj3SOSa69gjVWeBiAz2KNDL4SFFNykSw3iyFu2EL"
    "N4qxA/+xzoe0Ozr4U5qGq2QalvmtW81vdSZ9DnzXEjUEeAtWSnsxymWpXIuUUtul3sF2Oh"
    "tNqGHQpUNBFAq2e6UWQED0DcsBeJ/sbT0AG7lCpoWQqDQvVNm8MNFNZo0YxqTISIeFpd2/"
    "coMdOaEnH3IkXbkk4JZ0yLtAyGNc2RCkvttPbd85Seobi9E27VMtbabbeMWYptYXG6mlig"
    "PNMhUrxg7nLVJsBk+mTrnG/tlO01QY/oEhSPl3E0Ptyw20nOrqFJn4RcdLhnQrvkJxWZ1D"
    "/unjTDGfH92mw8XpyenpcNGcNLXh4uzi8Hy4uBiPD+24R0Znbm8M8l9FRuqHdnfw8fA0az"
    "TjHx4hhEdf5Cdm5K3/OMA+dmW71Z/S0rVTS5dkL82tXkv20nd2VpHspe9kcGWc4bsYZlCM"
    "8pjG3fbVjeItaBdvZonVbSaH6jYjkbpQtzyBbCEeW0+gduBuJRL6HdCKfm91BoLvdanolm"
    "B7bd3cdQYD4BaF85rFnxB4Yb98e4CPTDyBoMEhgXXjpt/63uWSujXVTGVJqkhKKvkzy4+c"
    "c8+VOUENiUnCR8mf+YaRiJI/M0uEnOTPrAp/pt94tyG4Oaqs7eu8De0tlSJ39OCPsZz7hy"
    "bZcO6fC1niOIeL89Pji+GiiceK3xT9CXWsoE0bcuzBFha2atssi0863EsYAj9c97ofj49i"
    "k/q3eTthW3fLDvKL1PQZ2Zv4ZDxcXPx0ccR/Hp42+YOok7H9IOhD69vg549Hpz9+Ql0OOl"
    "KIhlQTa7plJ10qJnYDTxX0zOc3UmaUPPGuKcNDIiz1oBQLMgLgf5wLQgLtEsgjTWViX3A1"
    "4uDjP2M8Z4jQMdVWiC6y0kP+kWDMl1Z7abWXVntptW/sh8VPWu1rPLjSav8uhln8jgxwsm"
    "XZbV9lY2dB0/JFFqPkRbJR8iKOYYOroR5BV1aMQ2I1hProIov99yLZ/nsRhpoo1sLMOZNd"
    "ido5SUpmnObfaMFvFpOBmoyuX0bim44vUxUj19T1BGqHbJakuOScuEhKnKrMdUvJxS3lE5"
    "HopqNrKXEhzCnHZVdAnpb90eBPTqRs1hm6lqjdBD3LklGYnFCYQN6fB1yfSO3QPcrEkXiU"
    "QpJ4FGVJhANJXgXXL1M7lEuew3OOTj5wXYHaIVs+xSd2a7pkBdcTqB245Z9+/0PHbJQb4a"
    "CUhPlVmEX1slxbnCtQO3CPDjNFB0KzlNCyaHygTka22y/OTZ9OSxCUlKwEOVgJ3kFU5k2/"
    "9WVwabuZhyQmRvP+vt/7VcRoOl7paIzmQaEXRcZfVjOyTQYKbg3OQHRJXorNGNm3DbCoJL"
    "wyDlPGYVYT2ExxmFnYUbxk9g1pCAK58zWZzcFoEKouZhgkNsLJjZT8oht1evGDqXIYCliX"
    "BNSd6KyuUJn8cFUSUH1a3xnlVErfECl7KrGpPu/b/dUJrmjod4JqGMWwR/CA8h8ZN9fsFN"
    "aV1ANfZ7COUYaz7LClRNeLfSElwt7dN16Psud3NjIWzgMWGXd/g0ByrKhTEUtuk8jMdRVi"
    "Sfi5nSGRIYkUgpdovEIL1kCMIohFV0xTxxAsbk35ICD+VDiermZbN4qlTPanHMB9JGdytW"
    "LSxZhEcM5mA3NlK20Cu+1ct7vX7Utk6Crm32JIbtuDQbvPP8CWhc0hebj+ude7HXkNbUal"
    "0bp972uPt6ZPtIgprHynkoycLfKO7F3krMyO3oqVDjblnJD6RCSc6VY5mW2aR9FNyzaNrd"
    "XiapSbGj25Xo21mllAwuD63tpKpvE6dpWUo8ba8pLhsDFbN349s5fr9fYZ0imgrVpMkEcq"
    "xCOz/Ax/uK28BiLRlRirmPTdzfu0c3SZXczbS88FC43dJfwVOBuimaLZCblPygtGH9pQyf"
    "vo6MfPgksGqoFD35Bbq5oLXSh7XAPS+FEGZKLdEYw1ONiQxAONPLxU6fBi0qS49tcPL65s"
    "pQ8vwKHU7fD1qjXo9S+DsxU89df9bx1xlvFmeCFv/WkWb/1psrf+NBL3RvijFDqiBCX3pt"
    "zDwZSvVobCINV/hXQCJhMoQ0WXBM35PpCxKnOdzi/ymPouhtndr/MGPATFZGiOpEZ7ixCd"
    "3da/raQ7RhoA9sgA4C6bJcKb0W1dzWU2gLD7AEFnYnCj2bxWa4aixNKfm7Ui8TY9uWJip5"
    "hX3ImfwbjiHhZfN60AjZh2zH8en/Of52PliP9sHp6tjRPA+0VcIjGwQbjncGZbOXQLPZkK"
    "h7ghatn66otEjS5bv9urPl2BrfTpVsosIjlXtuh99d6fKMIpmekBKZmeLq0E78xKIM+z8v"
    "BVNbU00+ErSwj/bsKt9+BAtvVqgtGA4hh9PzbqOFnpn3nNR6av/aua/wOdYcHTq7BnrlxT"
    "9B+qE+F8tPNzsYb4WFkNoPvlV8dYhfJ9usVCTkhHdW/GUCSXfwvhcrUD4fxFB/HRIRAwT8"
    "6Hi7OTiwv+87x5AnzIZ97R4uTHTyiGUHk5pWjKx84+XdDJRFcx/xATOGlAWCl/dKw1hoSf"
    "R/hz8jUIaVjVNf4Zf3ZLN+ARyGf0SMf/wUJxcbrlvUHtRGXFu3ji84tZbj3GLHzI0RKGDc"
    "mNXKUzi+RGLkWdltzI70ShltzINR5ceSh+F8Nc+9yL/+p1updCSYWsi9YN5FwohQhFSmZE"
    "tXQrHyOqJ1BlvAvaSE+y2EhPkm2kJxEbqae754E4IFQ76qiTTMxRJynEUSfvsq5kazD61u"
    "0MLpFijeBsOyT8EyAt6ohcLf6pWwsoG5tRYsXJ3+47fVFz8u+5bhZkPcrCf3uUTIB7FGHA"
    "rVq8SnU3/5rw9NQCYMnVJQMC9wRW2/SZE9SAkIRUssq9oYtP0p5J2rOq057J8rPbLT8bc0"
    "IoAd4NolD3BN1McaiJJwUJcbnUTVE1rIx97T1ktgf0z0rltt9gQ3/B5uogJgzDu9ZIi77Q"
    "/K0y8WaZC/IEscsQumAomoZNL6ucUEtXE1iwXhcTsREE/22NFMsJQsBEtGdLjOfIoPSZIS"
    "cv3aRLOy4BAq4dfm3RmR1UQZAG46gghonmXBoSiIcw8MRCYzyFwtHjFW+hmgqbOk3tBHY+"
    "6VcitIPPjIluzrD2CXX5hUuPg0t3+rEo0mhy4Lb9xeCyOlUIwUYkcvuPA7qwIGoEGjnf/Y"
    "C3+SPkWdI1GTGx+4gJMYQRqLOZf33ilTYAf29zjAaXaIn5E1tD8nD3cInYjA3JXatze4nc"
    "Sh65C2VksNUmF4iM1If0vTZFRsMnXu3RiJQQeGh3b8QnzsomPhmIP/loXfe6Xzr9OzCse4"
    "vXkHTu7nsPD52r2/Yl0md83jOdf404Y/19q/8LfDBXzOfKGOX57jubx3GhPswUw+gQK8F2"
    "7JMLDbK+PaXwcEuLGn9Y/uvjyfH52UUDdBL+F/xxngL3w13r9jZaiMPEKuYPkMdZ6BPZ1v"
    "sS3TTexlPYzOIobCb7CZvREmom5d96lgdfn0jtXLFbKVPn6koRjNPjdXxie8N18i5jdVS+"
    "sheLyPIL7s0Y869oMuD6NQw7knumrNAUSLae4ERiTU26eJpm249rNQ1kZN57GOYJGLGmhc"
    "Y5JLo3b/y7HGfbIJLTWxkQkv7KdH/l2uS0oWW363W0n7C+atUNTKvNaUrKM+o6yMeYdNdj"
    "kmzQXU+ADLykaIYZ408Bhsw1VegPDOlkTP9289oU9B1fC/IKDRNLt1a2ijJVgLvT4xf9oJ"
    "AVmvFpFpNIt60bCZMxfuGNHwXhxiOjC1PFj1x9eraJSOcYuvNsHp/Qo8oHyMu9AwuBwee2"
    "93z8Vnbi3JAsqalhQeJBLtHjP8OD+cLk/eAh/0bDxfHh8VkDDe3XjMFn/9gf/vvvo/g+j/"
    "/8++iZsE1hmBZMp/whdQu7TzAkaywc0zZsU5eQ2MeEKXoyEcogwxhN6VK0cIz2UBViyb97"
    "sgHa560UKMF/bIhsI7OLc2yDiKna15tPu5J26d3apb1xy2pr8ASqbPksaGs4y2JqOEu2NJ"
    "xFY77ttyEHvmuJGgJcfr1rmRuy1flr4b9zrQ5u+xqC28yUE9JMyQlpRnNCpiae5MHXbV87"
    "M+9xJnSPU9A9jqILyloU3f966HWTrH9mnBqh6aqF/he9dao63HYX2gTgEzAJuBh/uGv9Fo"
    "b/+rZ3FVY7oIMryRz1Hk00ULChwBj7xKQJrsrju+MUt/0Z2RwpGO4xOieoITGJakUSW2qD"
    "ZoqdeBdx7NXEdZMw9ljOcL9RbUNsbXNox9dhPSEOrYSvY/y2aVl7iurrWVnJDg4f85FnbI"
    "4Cnodw0R+Pvp/6/dtyLdrOnnsTT7AJhXEPEh1CvjaN111Do3mw+ateosEUIyd62SExV9Ac"
    "m4yfdDVqF6ZGS4VYdvU59GTSxVzUugY7M7MLXQs3j3Dk8L9mSDGMqJNoS/cBH9F34VRiwI"
    "8Iv57x3GrY/bkXRB4B1N52ngA8OPYdTKjZzW+PYfLabJD8ESBcJ5PfRXQiGdur5TOxByUC"
    "dLLVzhOooVm0fM722cKKK5mSQi7pSUhyycoc1as2a2tzDqoosKUchHYTMtN30hNiVKT+On"
    "MhWTPypTdkiZpxdIQfGIIYEa48cN3BCSBpCOWC/60pq0sIJYHYDUELPcZcb8FelUp+SyE7"
    "cRN54qJmtnejDWrtViF9ZKd1mLaTP5KsrQBz3CLm9JUSguBJ1FBfKT9hJ7+74y1dWZLVN7"
    "unI7LT72Y/6pAX3VIc8CNbku9q6q6kB9tl2JgowR9h4iFDJ8+Q3r6c6upUbBpQZEFsAiKi"
    "kGEoUoDmCmNiZ4HgSYjLXEC0o6WrQCcRtyGVewM4msOpX3TGT+EaNvUXrKGJSWf2cV4TnJ"
    "G8o2e8EgXTFiZrIEYhHpRh1cRQ8wB2Py7NBBfFJzQQUZX+G/H902kMabQMiXhMu/oB/Onk"
    "3vABEJYDQWVJvHJtQBrAVNiHNVmlvioafdp2aVFrPlKxEZOqf6UTxUw4ggbEQqiPV5Zt/t"
    "yzjTMF4Csn7MNbyfn+eNXptvq/e0Ei3nJ+2+t+vYoJE7n6fdBuyTCR97K5BnjGBG0vKzDM"
    "QUk5zJUeZmCFKDDGPjEZDVTl8cUcwiID7JfbmxE+MPHcUFTsED8RvMSCgCqs59Z/2KVlWV"
    "qWpWU5y0n+AU6z15RY9sk7cpYPXG+knebFuRig8Jq+eqD/Lg6q0cM1P+zaXmmNH4gtpvOD"
    "q8Osxzt4Bk82sHQhviDw2crPy5io5mpuOQfYwJF+O7eQZ+QKrE2NlDMyDF6BM3JATJ6RGw"
    "XPyFXbfnfqTSlx882zRWTYqHsEDyj/sf1tugoDUP4mvdHGe81/9YX6Gtlz3Uup2y2Yc0em"
    "0yqD6RwIZfkOp9h2YNGNbXuGPW+FFVMQA0wpf3YRgPah9bX/8ei4gcTvE+d3syGKA3MoY1"
    "kQtnOT2BA0G4iGDYSY2yadjeAeMZn9XuO5YrrJ4ZTpAh2Z379jc7Y7Nlmdv+vBrJ/vt/za"
    "ed7rkRFdt30NwS2fulX8zgGu276G4Jaf2b9eq7PC61vd65Z9Xv7cXe+XEYTTeYcDgpJ42M"
    "9FQQsB6hN7Ozh/4v+qj6inpUUgTUTTL1Kb2Xl81DxvXpycNT1AvU/SULUBrUjQ0D01dHXV"
    "e8GmqWv4IObgE2rRSDv/zEXbEfU3zlTf40UxFtjNv4EUMojl+YR6hgbHFyaqYwBN2lSHgJ"
    "uVnXcDvhRm2WcbptI5tg8x8aVASr2DSO/hRyi68HoLHKFAdsn/xMgtXPsZfD8ceuc53KK0"
    "zE4GEvVG7P4VTTxYNoPmH57y4uYmumsW70PypOV5p7dzjpK66BZ10SLb+kZ7esViAkrc0s"
    "WqFMUymfPIE9iI9KhigKbgthV2I1ikxzEp+ykx9p5E7Q5TW2BRxEWqNaylZJhYpeNJJFVL"
    "bUoQVxPRrXJdbPNQ11poutUi6pSaBzEnOv/lRtpxToGGI2XdMoNLi/H5gTU4Tll4JoobTm"
    "wWA/6RiZXZDwxhotnHK6aIpA7M4OCloIluYC/wQ0R9cLV6rLCY4o5bvE/JYSRX+lOiMhq7"
    "EsWoos7cq6wz11FEfzo+Pjk5Pz48Obs4bZ6fn14cempp9FKaknrV+QoqamBncXXWlLPWAq"
    "KJ8o3AWqYcq9S7GYZ9yWOsyk68d9oVGMXyvUuuxNvZd2v3LvHnWsxi/WsD/HcC7H6ZWpiN"
    "XmEsST+FB0Lj3Obho3llrO9CE7ueYvU5UU+zr2ZQ01SvYYYQX8fmbCgMck0NKHFtUPLkM1"
    "yrUz4gaEIXoETN+eMzxKAUCKS98uHCimB3AFmoTa0QvIyL893afaSWVuklLVlLk+pCLdUF"
    "nY3E+xzzalH+sUIS3i2fWDi0m8vVa1Cver3bwHhedcLb07e7q3b/w5EYSN5ItxIUBamd7U"
    "A7s79EBPVka70nUDtjfWnllaukiLWJZa4SFTH7agZFDHsNMyhiFGnANyIUJSp+N+z6bcBd"
    "4uhBIu/1M3pk+K/HBnqcm/jFqTw3Vdj00SbgEhHdDCtGLKvXtm4EgRA/i7AHQh3eVMWJcb"
    "h0/maQ+KprDTdtC6xwvEsuBHSnwH4qmgvb3DNeYQ34UKaYJUeZ2wY+sUTiv2ICy+n4P1i1"
    "RlxhtE2z9p9cjfsTys/xAaGmY7XNHSEh9USpJ1ZJpdg7PXH97mZ2eXsStbBubJsG117e3L"
    "UvK8hBqRoCXX6otn8fyep/9stIB3T4SGPEsf2n8Dd7EpK/OTAtY0OzU9/9+MjsOrz35UcV"
    "hbTLrCiHxGp3IiyfIHWtt+eHOXaJ3X+Qz5pZZnMzeTY3wyDz9TinUWMt8Ybw0ue3Abh8fY"
    "wrryzferyWqN383Uq5VseukGvLW4tUF+ODtTUkbM/JgvVJFo33JFnjPYlovBp+0fNVJV9L"
    "VBfmCi3F/EuyvBteUErC/CrMGrYU3YhZLpKTHXwissZzwNJUThbEX/kMrY5AjVJ43tiRBY"
    "b9OMiTObhciYL0WxVDPQ3ALbFvubt4dshdCQl5Dsgr4k68F56vX3CsN3F9sZGaSy2ajZ5x"
    "Rl8iJDmDN0VULYAkZGBSdHxwDbQ0+Z2gUIGbtgz5yjpDwKvHkGJiRKjO8KVTgQDKIhgYuo"
    "7Ppt7GjcCXCLU9+RX+sc1TtZgjZa6Y1ro6Ax9wqyFue3IKZYhYA9yI4E2EoVvMGVoQjUKJ"
    "Iv8X2CBcjC2ESSGPmdcnIlOm86ZMOxMo32LpE5IMkUX3KFlFocho7J0LlkNgmXRVaKDDsn"
    "tDw/5uRroiGlAfT6AeQwKZpu9qqg5k2u2yU2p+n66AXN/jvCRIn80p1x+glhK10BgIMJ8x"
    "+YR+dYKOuEIC8eYEzRT2jLUGIpBFaNc5FKGpccFU27lJFr6XsWKp4lgAkMjYpWrGLjnTNQ"
    "h/WmRuYXNG1fbJMpixgkSZAqUImGlUma5EDb3Z5bunxLKUB19PoIbwboOChFiY5HOa+GVq"
    "CPJWfIBiW8wZjOWXkXVl0ulAPLUjCG5uPpA+vys2O0Jd2l9sXyUG8U+tKhWWCcAfp5eHhi"
    "dFMxctR/q6aSYD5WJuUEXDwLkI8pdIZK2Kv5eQJ8B/NZDThBJjZacogN2PzmGiUBMpqsrV"
    "5gSWx5L7lyVlKrAspWnaIns4CnRK0KgnIYNGg8Xe8YjpsZrKK3RpQVFp+6ucRShg++OrWQ"
    "Grnyf1Jva+ihQC2rvBlfb7dzHMQF+W86jjE5EnnXBWN2CTl6c5IFTDQ3pp+d2Bus6Och7L"
    "eZs8eUNiMm8qRneLn7ttsphFDuZR7a3qc5ij0b7+pdP96hznOKZDIj5r33gnvCG57bVuRC"
    "OYLqLNDV+BL5FGCeb/7/CTd/8GJDSdqfwoDTJfWp1b+Gii8BdaCx8pd5NYCEwd/MhpKTF1"
    "MlPpPdZCssRGHGHK6InSmG0zHVNXRkIaC+lYyY2oIyIBjQVUc2rD50HUlZGQRil7dGNh5l"
    "Pt1iK1y6bYiu+FQ2fgp7xHkqCUVOpCSt2uuO2rdizZijfrbcntKwppCez2MatACbBer3va"
    "y1f/VWCDS1/uygH+jEERHhfF/MoR/PJLHxtKAr1DbCxeTebyv9v0ol7zu2ES60B1LzXSq4"
    "SvG73qNR04FeushQZVDhS+ykEAIRSZo/QZsivgS12uSd10wv+jq1P0gk0GLic6sel2qamx"
    "huBeA6dn1H+61TtliW107ixwkaXrdu1anS9MLpFLdfaJVNmeVFB5Lr8MuPPe5IHYJ1JDiM"
    "uPb7Tw37nYTdz2NQS3menw10w5/DWjhz+djZ70Fxwzh1/jffbEJO9zdt5nyYpZS5euo/nk"
    "PfEHpOSh/5VD/1q73PTcv+5pP4F9/egfmFmVqm13b1Jwvh/EJdY7lxqpafW+RplCVr0Md/"
    "dgtJxSIGWCMnIG1uxCJejDQ+v6+uPhERoujg+Pz5D958mP8WGqJfQpQ1MrsNw0Us5PSz2O"
    "8SObW96VLaSFvo1V7OB7r//LJZz1n4fkYfDt5vdLMZtXQ9K66vdaN5dIGZtU0eBqqz/4dg"
    "/XFdNazHmL/h1vrpgz3vpb96Z93RGO+QV/QlXXCjriM0WspASsRHTbOccej4C4Ika7TSPL"
    "CchJ/paCdAR//VUAe5+QBL4g8Him6EYB7INyEv6C8DvklAUGICwph6DgEEzgq5oJlKKvb9"
    "8+8TcMIeA6r6Fjd1Zk3sdb9/e3Hdh9HXm+O9/cdQYD8ZE20y2rKvvxYq4VjG8PSkpjSKWN"
    "IVx94lfzHVL8MjKWJBwgXC3j0k4JQrZiWhKzrxTDEpfQvjjmib2cq6+alvxvasCwxB8Adb"
    "/d3uYzLGWw7/UIHlD+Y/vWvSrM7C3Y9jYMlrCjeWKDJbxAn7RgiXWjV+11LcTUKaXGDwwN"
    "Fz+dnR0PF+fqZBw1wqU1jK8558R6qfwJ7Tpy7ifiS4WL0Enb227TwmGUYpX3pGBUra5RC+"
    "W71PPmytU4TW4LhEEy8FcG/u5aQ3g18DdLcKqiqnQBd47gnSc6tWX3Uh99OEhbxR+Od7Ih"
    "Rld2LzXFCGxQDGLeNp1Jbj81xQnP5gZdxVot88DUdrqpKUozPBtzjKb6fORUztkQrzuvw7"
    "7dX02BCxB+bYhZTha4fYRL7KGEWroaV9Q0D1igbHRFRzWFSqWmicWBc0Okrr2OaooUowtT"
    "5aoZmdBNJ5XoqcM7qitUtpVrU5hqF+kXXNNxOQpo3+2nRpNpmzGMD3Z8d8Qg6p4rk62h7g"
    "E2S94YRjP+hRCIQBKXsjZ5jk1+vp3aVz48/P7w8fCogcTvY+f3WUzgYik9yrDFClhIGpU1"
    "ne62eMCW4xd2azitELTlm02Tq7G/Hq3z9iXZC0Tb3vd7v3a61+1LNDfpC7CtDsnD9c+93u"
    "2lswqH1+vdzHE6meSsEbyWqB3dSvnzXIQW50HXE6gduM1s2YwpyYxhcEX8ah5wPYHagXuR"
    "BdyLZHAv3k2V9qLaRVkEmxFvl/TN7KdvZi8tCLtwzuwlUG/vndlLmCrhntlL5ErxNdTazz"
    "Cnhq6uRvQFm6aubQrVveit53RWU8h26PTby5fQCVbd2I+VlQBvL0HakWt0L7HajW90L6Ha"
    "kXN0P7GS3tFqekf3Bqhtu0edZT3BSbpe9NNdpc42k81j2kJ2a0QJuDa5+A8MzRdjruehOX"
    "/SSzQ3wP0JFHFAzzJXTOXJVOZT1uCtnwjWoMIgMLksTWphpFtxeSdbuUcmdk3Hdbwu+QG3"
    "ZVMvLVbXJOfmrp2vspxh3uxmWc7wHaeKy3KGNR5cWc7wXQyzpVtGLpe2J1DlgI3KRAzEEy"
    "AP+KcJ6NaJAPkVxSHwirggxjMHuc19oF8DmVDIyb3goJm5fNyeRC0A33r8S+jMkmdXCMu+"
    "yeZfmem+b9vCOyhredNvfRlcIs1UJtaQ3H+7uu08/Ay0W95MHRIAmrf73r1ES92a8rZLEr"
    "Yq7CbST5b9KsseILP/Zfb/PmX/y7Jfuyj7tU2Lu887GMvT5PcdplE1BdplYWty6M+ZsmLI"
    "sutPvSjGAiOdgYWbPDVErSkgRGdTujA0NMZuZakV+vDQv/54+FNMrlJ5XQ/JkDyqU4U8YZ"
    "tY9RFNKccUPf7DX5QZR3aMJ3yuc9GJhc0//338LOjbGXpo8h5VZcEw7xV1bjjoEIuEZsqK"
    "XwDr/ibWe7+hUprtpdlemu2l2X5fznbSbF/jwZVm+3cxzO/APtMajK57t7ftr+1LpFgjR3"
    "8fku+tzqDT/XqJlorOd9GnIWndQ36mQ6Ju0hew3PTbX749wEdOld4SbTnHmVKHUjKHIrYc"
    "n34bHdO0kgNhyYIlB/boTd1WzQFRNTeP68ATqPJLVNBzcJypVuVxSq3K42itSmmxlBbLqs"
    "NZMa7+vQVVmoGlGbiawGYyA8esCWVM2doF7EdmbXULl/qySuKi2gM5JylR7essl2xG9thy"
    "o7Z1++jHzxCE7pYg5UcSugAzuUmXohgpoRbiiE90c4Y1pBA+p/gYoRWOCWzfzm3A+P4djP"
    "TWFCM7GdGxvn8A/BpopvyH39Suj/oj1JcUxn5s4s8Ifgpbv2Pk1yi27wUd8J4fsWIaOjYd"
    "o77bklmUarawbdh37r0gmu1G4A3HGB7QxC86XmJN2vClDV/a8KUN/33Z/6QNv8aDK23472"
    "KY34EN/1v3utf90unf2fXFPT1zSDa17g++9bu2ed9amAQXq5FauiWfmvpTnB6Twr/oSdSQ"
    "ZK1seGVJeFmZ/P3C/9dfBbD3CUngZUn4fR0CuA5c50UW/7CoHISCgzClMzwqugfHCMuB2G"
    "Qg+GNYimoVHYqwuByMgoOhKkTT4UjND3pFQnjixOVgFBwMItigCgxDSFAOQOGN2uDndrWI"
    "shQRlYNQcBA03ckEKjAKUVk5DAWHQdydP1OBUYiIykEoarTw+Zlzmi1CknIIimpIMvJTRn"
    "5WHM6KRX7utFyYjPuUcZ97tpq+ffp/hgjRHsEDyn9sPz60CsvFFqJDN4v4dOCMC/dcI50S"
    "6+lrlIFM4clUtAUfMqSIGEinLCAyMVRcwBqa6rNPCIq46hoEMUKTOTYZJT8whF+wuVpC1G"
    "Mcl0KJPcfESfoDI+3xIfSAA7v+3Lk/HAlXXCeGj3RtZNMpjMSUs8MnY6MtY4TD9/GtYv5L"
    "MiJzpxGZvqGIoJ0czhCUqnJsSsGghpMsmXEnyYlxJxWrS1spcMtnLORwaDiBEvL1IKu1dJ"
    "XBPrhr3bYv0dGQfGnb/z0O7yKZwnWyROskB+uEkV9vEfktL1FZmdjcKGh8CW/VOVaaGNEq"
    "vwdFF51mlkWnmbzoNGWYWqVmvMhKyjPPPYE6zu7St1QNc/BzaSxriRoCnGX1SF48ImtHzH"
    "kpCPPDTDGMDkngD48RD2Gu72UGKn9e/uvjyfH52QW/Kp4R/jhPQf+BK0O3ne4g7I2Q2RXv"
    "IbtiMdcKDnNQUg5zpYd5x77FPRpa6VyUnrDqQFoDT9i+IruhK8wPOmGb1zG9tnupEeChmS"
    "lrCMuSr5sDlYscx2eLMulEj6vw5QLqOqlfh/V+3dVe2qAyF7AuA6xcVaz3Ba/cHni++Wpf"
    "dPEdY5zw3tVGuh8e2o3cqZeRc4m3tp3iwm6KFBMjTFRzNQePObAgIQU94xWiE3CY6yaiS/"
    "LZo0fSBefRSogRqrMYv/zW7pKFy4h34/ilFiZXPiV/0a695XyQ81hEneblmEN3GvwTTvnP"
    "VOjqOKXS1XFM1Tl7jufA1ydSQ5OzjEHYtykMyZYQFiOAyoFzWK6OeGfimj5K4Zo+inJNM/"
    "1/4lRe/SnRceJK1Mlb8tPx8cnJ+fHhydnFafP8/PTi0POdRC+leVKuOl/BjxLAP+pYYVPl"
    "+PQsn8t7LSMjPBoF/d2eMphVyVtrj1VPqjlYB7M6Zb2UMdecw8r4Nm3hQuWLVe9Ssyh9Un"
    "JmF53Z74Ah7b7dvRF8Z3MsTFZD8mu73/nSAW6zF2zq/JtrQ3Lb6f4Cnxg6eS7IdVZ+Bdq9"
    "8qNXJH9qL/yrEd9VFmcAns0NusKmMNRsaMBtO319yWZurOhKmW5vNLBlcbToZDOo7jAEaL"
    "KpPu9j/uW3x328a7wcQ/aGM6t+NuxcfoGcBty1IyXGfhvwsiSbb81AsxxVaRX2zASpvUIo"
    "GELRd3xtk9ErRCQ5UYJtTnibkx4+UlSVLkgMQX553b5unpWm2J2aYiWVfG6lRFLJvzMNT1"
    "LJv5PB3a9DmnyHCw7zPlSvfCPW8a3UrnwHhqi3KLc7JO3f7jt9aIf/nutmQVNW+QV4JUFV"
    "6XZzHU5burXKCWpITMaSy9D8rcJZMd6vvQVV5jvUPt+hmtuUrPi601mbhdMrTi0oAV3bcN"
    "vxdVhTkEM6UaXq6rYsC8/msSxr7qVGmntA8TV61TnwM10iOrEwQYzOsF2odgmsaKaONaQT"
    "pPCzBtHo8jMSBnsmbPh2IHYfazqD+rLzuVM0NuAgKLfrDZwEdYskPpgqbAoB8EunfK+hz3"
    "Sr2MmvLKqWZOeBPcYjTOLMKekGs5CoDGuossFMvMPREU4MD/Xav1186OGWhtEJDj0+ap43"
    "L07Oml5MqPdJWiioHfaZI0Jkm5vPA2bM/vbR7CLnUurmw3yNMnimnUBEvoyBj1jDL7qKP6"
    "EeMVbCS+wudIKjE6smFsvdM55b6EPr4dcHdP7p+Mc413Rp/UrfdAVOwmnbi0WfMRnBgObZ"
    "44NS1d3qC1rsyydgU6cKITiGfS2bwd4nXmmT/fc2B2BwiZaYP7E1JHedbucSzXSiD8lN++"
    "GXQe/+ki8n7JlrpoUM7aXHjDr1EPNMfp9I7XxV5c98vk/G6TUp8LoCtQN3W45As5g/PSgp"
    "/emVPh4wzDfcAmO8FpMDXOkB1jUDj7gyTWMP+onHwLBYnbIFNzoQBipuCdc+K/D+BCWlBa"
    "XKbxBQoxfZB/1ybxI6KNfIgiNsx/YUGOKA4N6M8YGhMAvNFcYgOA5REw16g3vEv4ydo/O+"
    "Bt9JecgZGBGUkiFRFQuJqg2qKdEmzhSMApzbv9xa97SXuL7qVw6+rQG38nXr4bp1066O73"
    "5PIU5z3XsY78h5InjVWoQthacggZ/Nud7IwNCmrJu+6kwBzjS7PbIoUpCqGIZDmEYQnxaz"
    "ObUwUVcf+ZRq2L6O5gWa0oXJGki3GBpTbbXmWot6VbZxg/jqaSq1uXnAEx+ugybdLTt1t3"
    "hjk9Ua6glU2e5fJXvoLqNVqoXu6WkWdE9Pk9GFa0F0TTulP7fDMCxXQ7zLd51Ams4ixhiY"
    "XnBlLVUnW2AZdVZgA42imUaa5EpIwqRGQcKk/Ur3lKbXrXDybJcRZKaLmpixhCDOtdTDgu"
    "lvlSHoSsOKZugE/8CQK+rQcygMPUHAFF1YDcSo/alu8Q8xgw8R5UfQuHirMrqMPQssqfk8"
    "MfiowQiM/4NV92y9zpZ/5reTx4RqHRP8w5ZVxfLL1FC9Kp9iOPA+ZJ3RASGZZxemptw9c8"
    "ceAbsX23zgbA1bRY4lyW1fw+WonEjEiuhQA1MhTLcSAtd9V1P1KCvY7lVN6vuUohn4Ze1E"
    "nIlJZ/x/2MRgHxX/afBfqwZSiOZe1dUpYgtzokA8esfm3zWEWoQRfnECBwPK1VbuMiRCDy"
    "PU0lWnygZX2XS4C3SRuWpGonrGl8N8BTTSmMRjN6sYa4CjSlU3SPsNScSlbiZ1s6qAXRax"
    "BJ7n8jw47eV8zTBf7VpdueD1JGoIcKaKJSkFS6L1SizF5PtoHoDXEhLgDABzVY2auYOr1j"
    "IyCCgOz7xljIJSNZy4Z1km7lnyxD2LTFyTxhWTTHFFOu1rCG75PHQmVhiN4S5O8/S6ErXL"
    "3ypfbZAsmR64zUzBIM2UYJBmTHKcfYjPpZetRWqHsUyf3bsYkPzWdGlJr6glvSLG3l5rYU"
    "0fBANwjLHXd7WRZuyl/OtNRx6RcLYayAZ90ontwgYmKwbVLyzq1Lv4jCjwi0CEGLi2JyLm"
    "1VpSh2HEtrJCWGx85eMS+5akJZU4SyWbYPNGH0qiksz7zdikS4bN3AGeYbkanq7KB9uiuQ"
    "xatKbAnmY6t56mHFxPYxjUZeBhTfUo/ygDs3+BIfaJ7U028LsZ34royX2sYvDo3y/YNE5T"
    "DlxP1ZVNp+Vo7jbNpC1DazcKVBMaK55MsMqVWYhD4PstxCXohO+6lk0ICx+LIAzF1u8chj"
    "5bKl5r3sI9pPZcce25dny+8AZ+cvNaG0hBrhK6ew0vMfc7zQWURO1aB13vJIuqd5Ks6Z3E"
    "uCic1TW/GhASlape1VSB4DjPjZiFa4D/Tgh78wQKvUZvRPHSh4f8ZOerN0QVWP7Y/PzBsq"
    "1faQPc/m0QGFv3JYpP6HKb+166a8jxqkyQagubuhqriTlXUnUwZd3mNeUr+e0qWbV5LwGb"
    "G/K4JWsyL9h02bKz7q4+kRrurlvJ+YaXKo/+Mq9r2OBRJhf1UYqL+ijqouZ3tGIZcv/rod"
    "dNMFCtRcIqi65a6H/RNstE70ZbATDSN7PwvhXSQKCDnW9m//5/KbTheQ=="
)
