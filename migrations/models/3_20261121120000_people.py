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
        ALTER TABLE "invitation" ALTER COLUMN "totp_cell" DROP NOT NULL;
        DROP TABLE IF EXISTS "sms_code";
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        CREATE UNIQUE INDEX appeal_one_open ON appeal (employer_id) WHERE state = 'waiting';"""


MODELS_STATE = (
    "eJztfe1z27az7r+C8ZekM0rG73GVO3dGtpVUp7blKytNe6qODIuQxZ8pQCUoKzo9/d8vFn"
    "wR301SlEXRyIfYFrEg9SwILHYXz/6zN2UaMfjH1mjE5tTaa6J/9iieEvFL+FID7eHZbHUB"
    "PrDwgyHbYl+jB26ZeAR9jbHBifhII3xk6jNLZxQadylBiwlDU7xEXH+kSKcfUQtxa64Rar"
    "3jyOkNTTBH1oQgXUNsLH8zGbeIKX4smohReQWjGTE5ox/h5hobibvr9HHD95lT/e85GVrs"
    "kYjmprjbn3+Jj3WqkR+Eu3/OnoZjnRhaAFZdgw7k50NrOZOfffvWufwiW8J3eBiOmDGf0l"
    "Xr2dKaMOo1n8917SPIwLVHQomJLaL5AKdzw3BU435kP7H4wDLnxHtUbfWBRsZ4boDa9v7P"
    "eE5HoC0k7wT/Hf9f59F8zYbDm25/eNfuD4d7ES3DI4QU4nw0YhRGiE4tAOqff+1+V4DIT/"
    "fgBhe/tHrvj05/khAIjTya8qKEa+9fKYgtbItK0FcoP4nvF8X5YoLNNp1PJdYd8RiYjkgE"
    "c1c2hLp46CJ4ux+sAF+9Fi6ULljZ4d37rXPX6Xd7TfSsc91i5oDe9b9dtm/6TXeAD2ivfd"
    "H71um3RSuTjMy5LsY0tGt9+QKt8Hgs/vrjrt++Fn8uxYifht+heJXtTfGPoUHoozURfx7s"
    "p6jwt1ZPavFgX2qRiZnBnjFunCuH8hIoc6U8+TNWefEvidu+ygrL/D4EwT3NAu5pMrinEX"
    "AN9qjTPOh6AoXgdWaXHNPPq2F7lgXbs2RszyLYzjDnC2ZqQ7GiTPJgHBF8vaG8t6mJPQj2"
    "4X4WtEWrRLjltSDeFrNmwxExjCjW5zrF5jIe7YBYCOmHpUV4gXG95VkjBdvzq+459Dzl/G"
    "/DAfu8c9Pq/fH+uvW7hHu6dC5ddW++uu39K+75H/12Kw58sWjM4sB/7FArBXxXLAS+bpuQ"
    "mxjm+znXVwNzC/W7/VsEz4rmnGhNYQOOhO2LxJv6xIVd6NgOL78Jj/CUH34+PDw6+nS4f3"
    "R6dnL86dPJ2f6ZaCu/UvTSpzSNdr52bvrB9wQ+COrHZIY9koO6aZkmTngvPImQWgydb0wv"
    "PmPzYa4blk75R7jfNuzNfvv3/p9/hWDU+VDsZvTnGIvknAnAME2w3P1y4UlGCG4KUHc9fe"
    "VJptu9Ckwy553QAL35dn3eFoagnHBEI2GMxo/bkUkAkiG2oohfiiuWPiXxkAclQ5hrjuhH"
    "95cdtA3Txm7nui0s++vbgBYuW/02XDkMzPLup+9PQ4ut1wn63un/guBP9N/dm3Z4OfDa9f"
    "97D54Jzy02pGwxxJofE/dj96OgmplhkEcyzLcfDkqtsS/enfX7xV3wClOxE8wLqE9Eofnv"
    "v+C2GT/FuhQAqSiyX5hJ9Ef6K1lGnAohPB1/2p3TzU4iuvp09YgmXnhuLv9wEl9dfGFiT/"
    "M9MV/0Ohf9vbg5oARUL1Y91RPY4MSXgC2M3gc8elpgsZVMGMYP4ouKB4qxDM8dyS+/9oiB"
    "5RdJxPvc7mV319AI4IGBySgZgo0wBHt/Tai6lPRFVxfir/oMz+CyMxLfqQyo7qCjGgNFma"
    "WP1gXpRnZSa4SGM5OMiUloSWDdet3VdcLS6bNuSSzWBKzjdVRXqDjhfH2c7uxeavQagvHA"
    "DpnPaAiYE8FLKzixNtWpDuFSErPxcCGFRZCJ/14Gtj2dGWxJisQWqoqsf/RNyfSBmHyix7"
    "lNC4N1LXutKWQyUgltLEgrKAG1O+jwYtVfTTCD13V6OA29wFNM8aN8SugOhEMmfEzOh8+6"
    "T875ePA1ejHno4W+k4sJtpAOoWndWkL8mWocjZmJMHVTMT6iloWmYlsusy5s/ylybiQ+Qk"
    "SHdAvERS/RfI8N3UPlelTAL9NAybkeowmOi2inBDo8CRXoCEyzFhly3bGS8zjeQ6LK815p"
    "z7smZrP8wZWVVAnqfXlJfc20kDopV0XP3oSahVkWZ1wkZxh5AjVMkjs6zJBadHSYmFkEl4"
    "Jr4UTAHgvuy9mjjmiVYd7rde/srFCZ5jygdxftm3YTST/ugH676XRvmkg8BKOQRHreubns"
    "3HyFJFLHTBYSna83w45oBYnVQ120u2xfd5tII1MWNswzJZFmUeFBsgoPIiqUNklRJXrClV"
    "Zj66Lf+U3ozd7DDGj75rJ92URE3EUrpITSM3mdLVfOmHRQqswNUXVXoBxRfpU5UT6mrssg"
    "J6ghMTVUq5KQUh84K5ORUlFIVUpKpVNSYqyBErD1HUqs6agN2kAZwHWXohLQtd3oHV+HNQ"
    "U5tHznzqrKFTLNGZ7xpw3FhGhCWUXJYZpAKlPWYI085mBBLAWjB5MtODER5k9Eg1jKZ6Rb"
    "HM7GIl1roCcys5BO7dZO2wbS7RO1JhHjgcNZW3j8uJDNhu40EDvSvvhY7PQeRI/MRFOsGw"
    "hrmlhdOQjJ3jjBBhFdywgR0vDyI7p33rx7aLSYsKnsXj6m+AA/sLnVGNDFhJgEgkoEm4YO"
    "4SI4JSIPEjNDk4+ogkdVMaEaKcGj2dwUErmOm/pEquweKOpMy+IEOEp2AhxFnABTguOybb"
    "J5YjzhKkO9d3d910R8ygf0utW5asrJpogH5jgD9seJ0B9H3C/2dDeU3zaXtzgsuCn0t3f6"
    "9zQL1qfJYJ8mop3/QGpYsuCZ1KpNLFs4lKrCX0W0sXPhL/JjpovuCqg5KPk6alax7GJahk"
    "PXBVTsE3uVVAX1FhfU75ajQ7uj2eIu4m243KqJ6zoet4vW3UXrsr0tV9DqWFSMIyhwZirZ"
    "DbQ6o5XVB/T/egHnDAT6ifaBzS0kmj5ZbIZm4nGR9JzMTPZMqMs8hfiELcAT4ibkvr/rtb"
    "9+2D/9Kc4DtLH7KN9LBeamRorvxR6TebmSglLlbEwrxEpV/r5UubgiXFSZqKhSmKjCEDve"
    "6NxjOSynRvOLo3luxjhXkhF2mleXT21vASuXvYC9495qOGEwXRYa3BsgWlNulSJL485tyJ"
    "Rb5S1omY8wpYVe5qCkcq5UWcvKeVZv/SrnWQ2zgGuDqnJJvpZLsio5gDsKcVoK4JbdviEV"
    "xPh+o0pKdgAvyEi0HfqHSA7ahrmdlycpE9gYsbmJrAVD4nYcPVHwwk70aRPdsxmhunYPtT"
    "LgYgPdy2Nk8BEemYzLZL1pCnfDBm4U4wf+c3Ue0u5o7y/lGq6Sa1idb93o+VZn0OfAdyVR"
    "Q4A34KW0J6NcnsqVSCmVNuqdbKfz4ZgZBls4FEShZLsXmNkDoq9Izu59srPs7DZyhVwLIV"
    "HlXqiye2Gsm9wackJoEU2HhZXfv3LKjuzQkzc5ijxa0SErOuRtIOQxrqwJUs/tp7bvnCL1"
    "jcVok/6pljbVbbxiXFOri43UwrGBZplKxxKH8xZhm8GTjybCYv9sH9PEnLzjCI78uwdD7c"
    "sNtJjoowkyybNOFhzpVny92LI6h/On91NsPt27TQfzk6OTk8H8eHysDeanZ/ufBvOzh4d9"
    "O++Rs6nbG4fzr/JE6vv2Tf/D/knWbMY/PUIIj77IT8woWv+5R3zsynarv5Sna6ueLsVemt"
    "u8Vuylb2yvothL34hyVZ7hm1AzGEZ5XONu++pm8Rb0ix9nydU9Tk7VPY5k6kIV6QSyhXhs"
    "PYHagbuRTOg3QCv6vdXpS77XBdYtyfbaurzu9PvALQr7NUs8IfDCfvl2Bx+ZZAxJgwMK88"
    "Zlr/X9Rkjq1kQz8YJWkZRU8WeWnznn7itzghoSU4SPij/zFTMRFX9mlgw5xZ9ZFf5Mv/Nu"
    "TXBzVFnb1XEbWlsqRe7owR/jOferJtlx7h8LWfI4B/NPJ4dng/kxecB+V/RH1LGCPm04Yw"
    "++sLBX22ZZfNThXtIR+P6ie/Ph8CD2UP8mbyd9627ZQXGRmT4n+zE5ehjMz34+OxD/758c"
    "iwcZjR/sB0HvW9/6v3w4OPnpI7oRoCNMNTQyiaZb9qFLbBI38RSjJzG+EZ4y+ii6ZpwMqP"
    "TUg1EsyQiA/3EmCQm0JpBHmnhsX3At4uDjPxEy44iyB6YtEZtnpYf8M8GZr7z2ymuvvPbK"
    "a9/YDY+f8trXWLnKa/8m1Cx/RhSc7Fl221fZ2VnQtXyWxSl5luyUPItj2BBmqEfQlRXjkF"
    "gNoT44y+L/PUv2/56FoabYmps5R7IrUbsgScmM0+IbzcXNYk6gJqPrl1H4puPLR9jINXQ9"
    "gdohm+VQXPKZuMiRuBGe6RbOxS3lE1HopqNr4bgU5pTtsiugdsv+bPBHJ1M26whdSdRugJ"
    "5mOVGYfKAwgbw/D7g+kdqhe5CJI/EghSTxIMqSCBuSvAauX6Z2KJc8hmcCnXzgugK1Q7Z8"
    "ik/i1nTJCq4nUDtwy9/9/oc98GFuhINSCuYXYZbVy3Itca5A7cA92M+UHQjNUlLLovmBOh"
    "3aYb+4MH06LUFQUrES5GAleANZmZe91pd+0w4zD2hMjubtba/7m8zRdKLS0RzNvUIvisq/"
    "rGZmm0oU3BicgeySvBSbMbKvm2BRSXhVHqbKw6wmsJnyMLOwo3iH2dekIQicna/JaA5mg7"
    "DRfEpAYi2c3EzJL7pRpxc/eFSOQAHrkoC6lp3VFSph9xJsrPvuyU7qBFE0jznBzokCB0Xm"
    "mfgv40qRnY+5kkbNy3TMMZZdluWilFRxOcmlpIu7k+DLKePizkbGKnBAieJO1pAVTfBoIh"
    "OjbUaUmT6CxAixCeVIHvdDmJIFeliiOW8gzhAkVmPT1AlkPlsToQQknorEc69s6kax/L/+"
    "/Hm4jyIArlaCtdRJBOdsDh1XttL+nKvORfvmot1Ehj4i4lsM6FW732/3xAfEsog5oHcXv3"
    "S7V0OvoU0PNFy1737titbskRXx65QfIVFpoEXekZ1LA1VHfTficoJFOSekPhEFZ7qLSR2d"
    "zGPoph2djC084lqU63rwhF1NtJpt58Pg+t7aSp5JdZwEKVuNlRshw2Zjumr88jFVYdfbe0"
    "inGvTI4pIJEVOPmfEz/OG28hrIU5vUWMacRS2nT1VMugITfNqGwWRJidEvbxhc2UpvGICE"
    "56Yj5ohWv9uzmXg8ZwSEei963zpy/2CSkTnXnTSC3OHekyzh3pPkcO+J2haobYHaFpQWid"
    "5umcdKOmrV1qDiW4M8BmyGwpAqDJG1KuQmAhCXxNCfiRlbgNC7lroX0PytMsUczDl9hDAA"
    "+P4NsQgR07PI7aIR8RGEl8UkdwwlPyxhVEjWmMWEUJvKfUHIDBmMPXEgf5f0M2yB8KPQBP"
    "C7OIl2sjObbYYiDZSDESeytgJcGlAIURhkbKEHMgEGmYelaDEyMZ84TR1ieQsviYaE2c3o"
    "WDenRPuIbsSFphe/0J1+LIY0lhzIoF79i9EEqnMbkUjGn3tsbo2YbSE5391mgw8aWG4VRL"
    "WJ2SatjFRhwX2MT7zSW5nvbYFRv4nsmqQDend910R8ygf0utW5aiI3pT93xnyWhPnkfPlI"
    "lcTVa1NEGz7xamsjkkt81765lJ84M5v8pC//FNq66N586fSuIa/Ym7wGtHN9272765xftZ"
    "tIn4pxz3XxNeJ4Ym9bvV/hgxk2nwrmJGc5nXqQfDz1IHI+FVuWsGziEpLuptgwOtRKMLR9"
    "ciEl68VMkCxK3t/QpCYeVvz4cHT46fRMXJUPCH98SoH77rp1dRXNyDfJiIgHiH93kg6rei"
    "Kbel+ii8am1odN83zPTCa+9TQPvj6R+h3n2cR5VddWimCc7rbyiakal1V2WY3EzF7MMekX"
    "3Bkd22U5ETy8HQqZ4iWa4GeCHmFHYk1MNn+cZFuPazUMlIP6Lah5DOGSSbHKxUHRnXnj36"
    "SebYdITod5QEgFIdI95iuX05r+8sy1WysK64uu2sCwWt9XXp5T10E+xqW70kmyQ3c1ALJQ"
    "j08J5+IpwJG5SrN4x5FOH9iPBlBmwxX0nVyAUaJrhFq6tbRNlAmGhG4vN+M9pks0FcMsln"
    "R8MzeSLmPyLBrfS8Lwe87m5ojcC/PpiUi27xmB7jyfx0d0PxIK8kjJwUNgiLHtPR+GEqGQ"
    "yz6gUH2JaNKb3ET3/wz2ZnNzBmTj4hsN5of7h6cNNLBfMw6f/WN/+O+/9/L73P/z773nwj"
    "alY5oKW048AZwWdJ9gQFdYOK5tWKaaQlLcClzR47E0BjkhaMIWsoXjtIeM+oX47skOaF/Y"
    "RqIEv9gQ2U5mF+fYBhFXta83n3Wl/NLb9Ut7esvqa/AEquz5LOhrOM3iajhN9jScRouK2W"
    "9DDnxXEjUEuHziGzH/5KPN9ARqCG/549ciP3LNDm77GoJ7nIlW6DiFVeg4Sio0Mck4D75u"
    "+9q5eTdS0hGMtSi6/3XXvUny/plxZoSmjyz0v+i1GUrhttuwJgCfgEvAxfj9dev3MPwXV9"
    "3zsNkBHZyrXNG36KIRuiqiY5+YcsFVWb9bTlrdHc3mSAR2t9E5QQ2JKVQrwptWGzRT/MSJ"
    "Cb25HcXZU3qries6Ob2xBy79TrU1sbXdoR1fh/WEODQTvozx69LS7SiqL7PSZWFOWzmbo4"
    "DnYW/y56Pvpn2fhb+p7DDQrUnGxARSkb3EgJCvTePl0NBwFmz+YpSoPyHIyV7mzjldNCMm"
    "FztdjdmkPmiBqWWf3EWPJpvPJE8Q+Jm5TRIkwzwykCP+miJsGNEg0YbuAzGi7zKoxEXrMf"
    "x4IjOrYffnXpDnCIC3yHkCiODYdzCB70jcnsDglRVihYhM18kUd5GdKAajasVMbKVEgE72"
    "2nkCNXSLls82NJ1bJGYcp5QU8iRUTaHKbNWrNmprsw+qKLClbIS2kzLTnVtc7CGu7SSOOE"
    "sp1CLVTmJ22+HU1zhnLo14QKBWASsCDkwhpx6VbdY8EIPRRw4NfWktMkkkexJNCXcAy6hj"
    "CeNnIYarm2XjJORw5k9bcU5sNuXxSMdCaogxostjkpa4vW4hCz8RO6vGeU5xg75zVNMxuq"
    "TpRnVKrCXS8JI3ZHP30TnBBtFSeCFDGSoNr87XUL45ysqqlpWlMlNUZsouZ6aoE79VOvEb"
    "nOpzjPqIYJW1UXR2yVLL+DS5mPFppJqxi9qIGDFvwLlOsZmwlwtLhqtlLS3blbhjgKcAfO"
    "6kUHjxX4Hreeem1fvDS7jwgsBX3Zuv5zEpF+d/9NstlRqnUuO2Aq5Kjdu51LhdZMDYc2gs"
    "csKuaDCailXgNVgFdivHsSL0fjuXAqdOG9dXzxFX/3Yc0j2HLyfGE91bUekku6B9fDtZXM"
    "+Oq+EdR3BoETGKsOuEbdiOVwz+1ia4aeEwIaz86IGMmUkQm5vgAQZqYik7dpfUOA/05m60"
    "Bol3FfiMtspOuRlCo2THLlRlnsekA6V4Hj2JWm6eymaQyr8wKbtDrUcp61GHPusWdsCPLE"
    "m+q6mrkh5sl2FhYpR8gIGHDJ0+Ad/qYqKPJoiLZUGmUnFicUjzwpzDgtKQp/hhSbFjm2Pn"
    "ADxQBszhIL6lj4BTP25p2tStIEoKYUzZrc6RRkz9mWhobLKpnXOmoYVuTURfT2QJHYmFzq"
    "58R5m4q9gZyLJ5ukw047KMykfUl0f//Td6x93GsMnldrTWDa5y5BBECaXISK0sI0/taK9N"
    "WID4CNZm7TPCA+rVGUCUEM1hHlhzmVVB09cImlrMmhVwugfECnrcd2crsimH+27t/6uijZ"
    "1YiAP1MH7MdNFdATUHJZWaK61m8OUW0LFPTPl3qqxfIiAsomC/3M5oeM8kMwOPiFO1gJIF"
    "kdUTsgUn6qR2lRat0qJVWnSWXf8d7GgvGLXsXXpk3x+43kjb+cu9MUDhNX1x8/9dbmCjG2"
    "yxCbaPVGnISbR2y8KIDp7gGJY/n7mBCB2Zy5nlJAYHNv2buYXaIldgbmqkbJFBeQW2yAEx"
    "lZTWKLhHrtryW4W6YGUsvnmWCFWYbeOL9FoL74X40ZPma2TNdS+lLrfg5h2aTqsMbnY4Yi"
    "NWOGz7h2U3tk8a1rwlwaZktZ0w8ezyCM771tfeh4PDBpI/j5yfxw2xbD6KTnns6aPN3CT2"
    "pI8NRMMGQo5tk02HcI8YWlqv8Qyb7vkRxnWJjiKn3bI329VN5hxbT5n1ixMfZYkTHyXHiY"
    "+i+Wru65ERXbd9DcEtP+FS/swBrtu+huCWn3u/mqszJ7OuZvf65bKWPXZX62UE4fSieQFB"
    "VTXPf1qEFQLUJ/Z6cP4s/lUfUc9Ki0CaiKZfpDaj8/Dg+NPx2dHpsQeo90kaqjagFUkwum"
    "WGPlp2n4lp6hrZi9n4hFo00vY/M9l2yPyNMxWnfsbGnLjkUcB/Bmk/H1HX0GD7wmVpZ6jx"
    "MdEhEWdpk0ZBLIVb9t6Gj9iM2JuY+DrWpd5BclOJLRSbe70FtlAguxB/Epnvo4sd/GfJ/G"
    "AYznPA/ksTG11uM1nJYtl2/1iTD5bNofmnZ7y4xHrunCX6UEU+8rzTm9lHKVt0g7ZokWV9"
    "rTW9YjkBJS7pclaKYplM2O8JrMXYXzFAU3DbCDU/TNIPMXyzKfn4nkTtNlMbIFohRUoNr6"
    "RUmlil80kUz/gGE0kUUfOGiZo3ualrzTXdatHRhJl7MTs6/+VG2nYOQ8MhXrXMENLiYnwQ"
    "DbZTFpkSajlMv+ZSfGQSPH3HEaGavb3iWB77IBw2XhiNdYN4iR8y60OY1Q+Yk7io1sbuU3"
    "Iaybn+mGiMxs5EMaaoM/YqG8x1DNGfDw+Pjj4d7h+dnp0cf/p0crbvmaXRS2lG6nnnK5io"
    "gZXFtVlT9lqSWDGfBlYy5Xil3owaduXMY1VW4p2zrsAplu9dciVez79bu3dJPNd8Ghtf65"
    "MfCbD7ZWrhNkp7i9q/99N34YHUOLd5eGteGe+7tMQuJmT0lGin2VczmGkjr2GGFF/H52xg"
    "DmdQjSdhFgHzsM9xPZoIhaAxm4MRNROPzxGHOtZwHFaoi2DJBAGyQpcIU7KIy/Pd2H2UlV"
    "bpKS3ZSlPmQi3NBZ0P5fsc82ox8TGmCe+WTyyc2i3k6qXU8273KqDP8054efp2fd7uvT+Q"
    "ihSNdCvBUFDW2RasM/tLRFBP9tZ7ArVz1pfG4lclQ6xNLXOZaIjZVzMYYsRrmMEQY0gDHh"
    "JpKDH5syH+J1SynDh2kDz3+hndc/L3fQPdz0zyfC+v308wn9zbZF0yoxsqMcQygG3qRpAI"
    "8YtMe6DMKfqFnRyHpvM3h4OvOvC22Me2wAsnuhRCUAMDSnfJ5tI390SWRAOelAnhyVnmto"
    "NPTpHk75jEcvbwHzKyhsJgtF2z9p/CjBMtocaXxUzHa5s7Q0LZicpOrJJJsXN24urdzRzy"
    "9iRq4d3YdA03e3pz576sIAelagh0+ana/nUka/zZL6MC0OEtjRFXqjal+KAnoYoPBoZlbG"
    "p26rsfn5ldh/e+/KyikHWZFeWQWO12hOWTqa7s9vwwx06xuw9y+eWCxHyc06mxknhFeNnT"
    "6wBcvj0mjFeebz5eSdRu/G6koIrjV8i15K1Eqovx3sobEvbnZMH6KIvFe5Rs8R5FLF6NPO"
    "v5CheuJKoLc4WmYvEled4FLyilYH4RZo1YWDdipovkww4+kbWOO5S244DbbmPHsaFTEH/n"
    "c7Q6AjU6wvPKgSxw7MdBnszB5UoohuqC7FvuKp4dcldCQZ4D8oqEE29l5OtXEhtNXF1spJ"
    "6lls2GTyRjLBEOOUM0RVYzgEPIwKToxOAaaGGKO0EBA/fYMpxX1jkCXj2OsEkQZTonTacy"
    "AZRLMAh0HX+aehM3gljiuYBfXBEf2zxV8xnCM2xaq6oNQuFWQ9726MSpRS9+h2giqG4+42"
    "hONQbljPxfYI10MT6XLoU8bl6fiDoynffItDOA8k2WPiHFEFl0jVJVFIpoY+dCsAICy2TL"
    "QooOy+4MDfub0XRFLKCWmI6xEWf+OFdSbR+8apPJ7mEzSGSSQlAIikxnhhik5mdZgcmmZ+"
    "HSenDpWBpOlSmNjHTRH3rf+tb/5cPBUQyBZsn9u2WpoDfxDlBLloWiwmKxmU6b6N4+lHbv"
    "FLqyWTsZup+JN41IIuR7O0V+ok/dzC04hyt5ae6FJTT0t3QezGCPOkXygm15WfYziOcV38"
    "mtUSCrXzm1qTgUfSQmGokv/ABPYGSl2f5Tlg20aWnglyEHSBQXzZYNK3nSIgp0SoDdk1AB"
    "9mARTXdI51w9Q6LKTqrc6hmwk8QsV8BC8qRexTaqCGn6zilX7XXehJqTOAFSGNiSGAEKxt"
    "IqVGC6/BxIX2GZrPj6RGqYblY+VfjKls8ZsQnIKadYo6BTLLifyqeDqKwK5hRUw26kUb3i"
    "PJNtokmbaaJ8ee6uPQpxWyyLEmY/5Vd0b1N1tPe+tzr9zs3XpqzVLeAe0Nbtba/7W/uy6X"
    "hDiDagvfaXb3fwkUnGUFU07BPKtNhmOiCZcj4ypmiEYZDHvJR3QSl16CCIqevJywlqSExV"
    "pQzBahDLyg1qQEhBGp6ct8V2WR84I6GRbdFdVhTSEvguY9arEmC9WPW0k4vUi8AGF+kM2L"
    "oLUAngtn1d1XTchpbrDPjaa1EZM4IlJLQvulHneSGwcleKCbdnG/AJNR19Vxtp4WhnG5C9"
    "suP3yRJqvHulFynSpzNmWhBMpcyS8VT8ROhH9JvDfWESGdOlaIr5EwRiKZDZoicys2yitD"
    "hOj83cJEuA9wFbI5mdCpAoCo1qUmg4wzUIfxpBVDbwd2DiKqNAU8iUAZQiYKa5uV2JKvtD"
    "Ch/jK/uUpJyW8uDrCdQQ3k1UwqAWiU1YSCs1spKpIcgbOYoql8Wcu3S/jNqmp2/TPbNjTa"
    "u8J+5KzI40l3YX2xftcv/QylA6/fWscj/8cXZ5SD0plrlsOdRXTTPli87FfhBrBEr/gXwT"
    "SfJk+fcC6OrEjwZymjBqLG2mPEiZZDMYKMyEdE1hNicUGyy5/5LJjlVqpUqtVKmVOzrp1y"
    "ItS6VW1li5KrXyTagZqmjl3Or4RNROJ0wuDtjkLRccEKrhJr00mnE/0q5xHlt6NXnwhsRU"
    "Js2bSx67+KV98avMHpPbOZk+Jj+DVDFnhzegV93WpWwEw0W2uRQzcBNpjBLxe0fsvHuXIK"
    "HpfCS20iDzpdW5go/GWLzQxdLNSs/thoIRYstp4Zik19QqEyuh14sl7G9qOio5kCDxeWQs"
    "ZtlMx9SVUZDGQvqAcyPqiChAYwGF2Sovoq6MgjRaOUY35mY+024lUjtSv43EXlR6tEo6rS"
    "CcKulUJZ1WE9hMSafJAUL/2SzvlEwo1csR/PJrjxg4ocpAbC5eTcbyv5uMol6IuxEaG0B1"
    "LzXSYqcjX6MXo6Z9IIXBiFtzTcggLGY5SCBkJrIYewIKGvhSzVVtMZ06FDjPxOQQcmJju+"
    "orMzXekNw2EPSMxk83eqds5DXyzhKXvPXBVGi17NDqbG4KiVyms0+kyv6kgsZz+UfMnfcm"
    "D8Q+kRpCXH5+o0V+5GJJcNvXENzjTJu/45TN33F086fz4aP+TGLG8Evlhz0xVX44e/lhVZ"
    "yxliFdx/LJu+MPSKlN/wub/pV1ufbRMq+n3QT25a1/YGRV6mDZrckg+L4Xx+/uXGqksrv7"
    "GmVKWfWI1t2N0WLCJHWo6MYgGuyLxEbo/V3r4uLD/gEazA/3D0+R/WcSrWkJfarU1ApMN4"
    "2U/dNCjys8kS0s78oWskJfxyu2973b+7UJe/2nAb3rf7v8oylH83JAW+e9bgt4XR5MhjW4"
    "2ur1v93CdWxa85lo0bsWzbE5Fa2/3Vy2LzoyMD+nNm1vRXhftsoAVk3fZqx5uyHmqb//Lo"
    "C9T0gBXxB4MsW6UQD7oJyCvyD8To3EAgoISyoVFFTBGL6qmVDZ8uXl2yf+iikEwuY1dOKO"
    "iszreOv29qrj0LCBvFidL687/b78SJvqllWV9Xg+0wrmtwcllTOk0s4QYT6Jq/k2KX4ZlU"
    "sSThCulnNpqwQhG3EtydFXimMpB2dRNcfqi64l/5sacCyJB0A3366u8jmWMvj3upT0mfhv"
    "8969KozsDfj21kyWsLN5YpMlvESftGSJVaMX/XUtxEcTxox3HA3mP5+eHg7mn0bjh6gTLq"
    "1hjGftTy9lDIoC7YkvvPpEfqm/lO+tSr43qaVY4z0pGVWra9ZC+SH1vGflanxMbgOEQSrx"
    "VyX+bttCeDHxN0tyqlNWL8aJkic7tWX3Uh97OEhbJR5OdLImRud2LzXFCHxQHHLe1h1Jbj"
    "81xcnl2l0TphysxLuIkl1LdN2h5FVJrSFCAWavNYHKSfe2i3DJxZIySx+RNcECq+JGdlRT"
    "qEbMNIncWa6J1IXXUU2R4mxujoQNRsds3UEle+qIjuoKle3OWhem2qX0Bed0Uo6l2XP7qd"
    "Fg2mSy4p2dyB3xfLobyGS3p7tTzXJAjKCp+EJ2OXQgsFz5Nh9MsZGd2Ffe3/1x92H/oIHk"
    "z0Pn52lMhmIpPar8xAq4QhqV9ZFWqTpr6YkK2/WQVgja8v2jT+JrxUP7clqOK1tlR/QeFE"
    "Xs3Fy0mwiKIgKt6oDeXfzS7V41nVk4PF9vZ4yz8VjPx2u/kqgdr0r541zmEOdB1xOoHbjH"
    "2Y4tppxaDIMrE1XzgOsJ1A7csyzgniWDexYB10lCzQOvT6R2AJfGpBkJa6kgzG4GYXbSg7"
    "CNKMxOAvX6YZidhKkUj3mtveUzZuij5ZA9E9PUtXWhupW9dZ3OagrZ6wb3dvK922J0byfx"
    "ctJP1w5YZaW020mQthQD3UmsthME3UmothQF3U2sVBi0mmHQnQFq03FQZ1pPiIauJv30mK"
    "izzGQLjbaQ3RoxCjFMIf6Oo9n8QZjCaCaetIlmBsQ5gfQNCFdm2MSPJp5NeEO0fqREg5qB"
    "wM2yMJlFkG7FnSTZyD0y8WU6MeJVEQ+4LZ94B111TbFobjvKqgoU5j2vrAoUvuHD36pAYY"
    "2VqwoUvgk1W7pl5IpdewJVzsyoTGpAPKVxX3yagG6dKI1fMBwCr4gLYjwXkNvcB/oF0AOF"
    "otlzAZqZK5jtSdQC8I0nuoT2LHlWhbDsqyz+lRnuu7YsvIFClZe91pd+E2kmHlsDevvt/K"
    "pz9wsQaXkjdUABaNHu+00TLXRrItouaNirsJ2UPlXIqyx/gDrPr87z79J5flXIaxuFvDbp"
    "cfdFB2OZl/yxwzTypUC7LPxLDqE5x0uOLLui1DM25gTpHDzc9LEhq0cBxTmfsLmhoQfi1o"
    "paovd3vYsP+z/HHEoqr+sBHdD70QTTR2JTpd6jCROYovt/xIsyFcg+kLEY60J0bBHzr3/v"
    "P0tCdo7ujkWPIzznRPSKOpcC9OkDMdEUL8UF8O6v4733OyqV21657ZXbXrntd2Vvp9z2NV"
    "auctu/CTW/Af9Mqz+86F5dtb+2mwhbQ8d+H9DvrU6/c/O1iRZYF6vo44C2buEgpkOLbrJn"
    "8Nz02l++3cFHTt3dEn05h5nOCKUcEYr4cnz2bVSnaUUEwpIFiwjs0Ju6qSoCsg5untCBJ1"
    "Dll6hg5OAwU/XJw5Tqk4fR6pPKY6k8llWHs2Ls+zsLqnIDKzdwNYHN5AaOmRPKGLK1S9iP"
    "jNrqliL1nSqJy2oPnDlJyWpfnXLJ5mSPLSBqe7cPfvoMSehuUVGxJWFzcJObbCHLi1JmIY"
    "H4WDenREOYijEldISWJCaxfTO3Aef7d3DSWxOC7MOIjvf9PeDXQFP8H3FTu+LpT1AxUjr7"
    "iUk+I/hf+vodJ7/GiH0v6ED0fE+waejEdJz6bktuMabZwrZj37n3nGp2GEE0fCDwgCZ51s"
    "mCaMqHr3z4yoevfPhvy/+nfPg1Vq7y4b8JNb8BH/63m4vuzZdO79quGO7ZmQO6rne//613"
    "Y7v3rblJSbGqp6V78pmpP8bZMSlEi55EDdnUyoZXFXlXtcbfLvx//10Ae5+QAl4Ved9VFc"
    "B1IDUvMvmHRZUSCiphwqZkWHQNjhFWilhHEeIxLDyyiqoiLK6UUVAZI0w1HbbUYqNXJIUn"
    "Tlwpo6AyqGSDKqCGkKBSQOGF2hD79lERYykiqpRQUAma7pwEKqCFqKxSQ0E1yLuLZyqghY"
    "ioUkJRp4UvzpzTbRGSVCooaiGpzE+V+VlxOCuW+bnVumAq71Plfe7YbPr6x/8zZIh2Kekz"
    "8d/m80OrMF1sIDt0vYxPB864dM8V0im5nr5GGcgUHk2szYXKEJY5kE79P2QSqLhANDTRpx"
    "8RVGvVNUhihCYzYnJG33FEnom5XEDWYxyXQok9x+RJ+hMjbf1QtieAXX3u3B+2hEthE8NH"
    "uja06RSGcsjZ6ZOx2ZYxwuH7+GYx/yWVkbnVjEyfKiJoJ6czBKWqnJtSMKnhKMvJuKPkg3"
    "FHFStAWylwy2csFHBoJIES8uUkq5V0lcHeu25dtZvoYEC/tO1fD8OrSKZ0nSzZOsnJOmHk"
    "V0tEfs9LVFYdbG4UdL6El+ocM02MaJXfg6KTznGWSec4edI5VmlqlRrx8lRSnnHuCdRxdJ"
    "e+pGpEgJ/LYllJ1BDgLLNH8uQRmTti9ktBmO+m2DA6NIE/PEY8hLm+kydQxfOKHx+ODj+d"
    "nomr8hnhj08p6N8JY+iqc9MPRyPU6Yq3cLpiPtMKqjkoqdRcaTVvOba4Q6pVwUUVCasOpD"
    "WIhO0qsmuGwvygU75+HdMLu5caAR4amaqGsCr5uj5QuchxfL4ok431uApfLqBukPplWG9X"
    "Xe2kDypzAesywMpVxXpX8ModgReLr/ZFl98xJgjvXW2kx+Gh3dAdehk5l0RrOygu/aYImw"
    "QROjKXM4iYAwsSwuiJLBEbQ8BcNxFb0M8ePZIuOY+WUowyncfE5Td2lyxcRqIbJy41N4Xx"
    "qfiLth0tF0rO4xF1mpfjDt1q8k/4yH+mQleHKZWuDmOqztljPAe+PpEaupxVDsKuDWE4bA"
    "lpMRKoHDiH5eqIdyau6YMUrumDKNc01/8nzuTVHxMDJ65EnaIlPx8eHh19Otw/Oj07Of70"
    "6eRs34udRC+lRVLOO18hjhLAPxpY4RN8eHKaL+S9klEZHo2C8W7PGMxq5K2sx6ofqtlbJb"
    "M6Zb3wg7Ccw8b4Jn3h0uSLNe9ST1H6pNTILjqy3wBD2m375lLync2IdFkN6G/tXudLB7jN"
    "nompi2+uDehV5+ZX+MTQ6VNBrrPyK9DuVBy9IuendiK+GoldZQkGkOnMYEtiSkfNmg7ctt"
    "PXl2zuxorOlOn+RjybEWysCVRLdlJXiBzf9ZoY1c9tnSsUkNNnu4qdxLhsA4GVZI+tGWiW"
    "oxAt5k9c8thjysD3ib6TC5t/HlN5rolRYtPA2zT08BEejdicxnDil9ftyx5Z5X3dqvdVsc"
    "fntkMUe/wbM+oUe/wbUe5u7cvUO1xQzbtQsPKViMY3Uq7yDfieXqPC7oC2f7/t9KAd+THT"
    "zYLeq/Jr7ipOqtJd5TrstnRrmRPUkJhKH1fZ+BuFs2JUXzsLqjriUPsjDtVcplSR162O2i"
    "w0XnFmQQno2o7bjq/DmoIcsokqVUq3ZVlkOoslVnMvNdLCA9jX6MXgwC9sgdjYIhRxNiV2"
    "bdoFEKGZOtGQThEWew2qscVnJB32XPrw7dzrHtF0DiVlZzOnTmwgQFBu12sECeqWPLw3wX"
    "wCOe8Lp2KvoU91q9jOryx2luTgga3jIaFx7pR0h1lIVGUyVNlhJt/hqIYTM0K99q+XErq/"
    "ITU6+aCHB8efjs+OTo+9NFDvk7TsTzvTM0dSyCYXnzvCuf3toweKnEupiw/3NcoQmXZyD8"
    "U0BjFijTzrI/IRdamxlFFid6KTtJxkZBI53T2RmYXet+5+u0OfPh7+FBeaLq1fFZuuwE44"
    "bXmx2BOhQ1BonjU+KFXdpb6gx758zrXRBFNKYgjXsjnsfeKVdtl/bwsA+k20IOKJrQG97t"
    "x0mmiqU31AL9t3v/a7t00xnfAnYZkWcrSXnibqlEDMM/h9IrWLVZU/8sU6GWfXpMDrCtQO"
    "3E0FAs1i8fSgpIqnV3p7wIlYcAvoeCWmFFxpBeuaQYbCmGaxG/3EbWBYrE4HBNfaEAaKbM"
    "nQPi/w/gQllQelym8QsKEXWQf9cq+SOqjmyIIatnN7Cqg4ILgzOt4zMLfQDHMOyXGImajf"
    "7d8i8WXYONvuqU7Kd4485EyMCEqplKiKpUTVBtWUbBNnCEYBzh1fbq162klcX4wrB9/WQF"
    "j5onV30bpsVyd2v6MQp4XuPYy3FDyRVGotyhcyUpBAyeZcb2QgZcOrpi8GU4AmzW6PLIYw"
    "GmHDcDjSKBLDYjpjFqGj5QcxpBp2rOP4DE3Y3OQNpFscPTBtuaJXi0ZVNnGD+IJpI2bT8U"
    "AkPlz6TIVbthpu8XST1RvqCVTZ718lf+g2s1Wqhe7JSRZ0T06S0YVrQXRNIr4pt3IHDMNy"
    "NcS7/NAJHNOZxzgD02usrKTq5Asso7QKLKBRNNN4klwJxZHUKMiRtFvHPZXrdSM0PJtlBJ"
    "nqsgxmLCGIcy11s2D6W2VIutII1gydknccuaIOPQfm6BESptjcaiDO7E91S3xIOHyImNiC"
    "xuVbldFl7F5gwcynsSG0Bhp4+A8ZuXvr1Wn5J3E7tU2o1jbBr7asJpZfpobmVfmswoH3Ie"
    "uIDgipc3ZhNsrtM3fsELA7scwH9tawVOSYktz2NZyOyslErIgN1Tcx5bqVkLjuu5pqR1nB"
    "di9aUt8nDE0hLmsfxBmbbCp+IyYB/6j8pSF+LBsIU829qo8miM/NMYZ89I5NuWtIs4gg8u"
    "wkDgaMq43cZUClHUaZpY+cwhrCZNPhLtBF5kIZieaZmA7z1cxIIw+PXaxivAGOKVXdJO1X"
    "5A1XtpmyzaoCdlnEEmSWK/LgtFfjNcN4tctz5YLXk6ghwJmKlKTUKImWKLGwKdbRPACvJB"
    "TAGQAWphozcydXrWRUElAcnnkrFwWlajhwT7MM3NPkgXsaGbgmi6sfmRKKdNrXENzyeehM"
    "gjmL4S5Oi/S6ErU7v1W+2aBYMj1wjzMlgxynJIMcxxyOszfxueyylUjtMFbHZ3cuByS/N1"
    "150ivqSa+Is7fbmluTO8kAHOPs9V1tpDl7mfh6k6FHJJyt7LHBHnVqh7CByYpD9QuLOfUu"
    "PiMG/CKQIQah7bHMebUWzGEYsb2skBYbX+y4xL4VaUkl9lLJLti82YeKqCTzevNgsgUnZu"
    "4Ez7BcDXdX5YNtsVwOLVZTYE8y7VtPUjauJzEM6irxsKZ2lF/LwOxfQMU+sZ05Dfxm9FsR"
    "O7lHRgQi+rdzPomzlAPXU21l02k5nLlNM1nL0NrNAtWkxUrGYzISxizkIYj1FvISdCpWXc"
    "smhIWPZRIGtu07h6HPloq3mjdwD2U9V9x6rh2fL7yBH91zrQ2EkWuEbt/CSzz7nRYCSqJ2"
    "rYOtd5TF1DtKtvSOYkIUzuya3wwIiSpTr2qmQFDPMyNm4uqTHwlpb55AodfolSheevCQH+"
    "3z6g1ZBVY8tth/8GzzV5qC27/3A7p1X6L4A11uc99LdwFnvCqTpNoipj6KtcScK6k2GF61"
    "ecn4Sn67SjZt3krC5po8bsmWzDMxXbbsrKurT6SGq+tGznzDS5XHfpnVNW3wIFOI+iAlRH"
    "0QDVGLO1qxDLn/dde9SXBQrUTCJos+stD/ok2Wid6OtQJgpC9m4XUrZIFAB1tfzP79/z9k"
    "OCw="
)
