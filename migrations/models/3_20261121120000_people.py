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
        CREATE TABLE IF NOT EXISTS "site_mark" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_site_mark_site_id_75c40c" UNIQUE ("site_id", "name")
);
COMMENT ON TABLE "site_mark" IS 'A 单位标记 by which a school sorts the employers that it lets in (ENT-05); most have none.';
        ALTER TABLE "employer_member" ADD "entered_at" TIMESTAMPTZ;
        ALTER TABLE "employer_member" ADD "assigned_id" UUID;
        ALTER TABLE "site" ADD "region" VARCHAR(6) NOT NULL DEFAULT '';
        COMMENT ON COLUMN employer_member."entered_at" IS 'his last way in by our own pages';
        DROP TABLE IF EXISTS "sms_code";
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        CREATE UNIQUE INDEX membership_request_one_open ON membership_request (account_id) WHERE state IN ('at_unit', 'at_province');
        ALTER TABLE employer_member ADD CONSTRAINT employer_member_assigned FOREIGN KEY (assigned_id) REFERENCES employer_role (id) ON DELETE RESTRICT;
        ALTER TABLE site ALTER COLUMN region DROP DEFAULT;"""


MODELS_STATE = (
    "eJztfWtz4ji37l9R5cv0VNFduZDLpE+dKpLQPexJIAfo6Zk9TBGDRfAbIzGWCcOePf/9aM"
    "kXfMc2JhhH/aGTYC3ZPJKlpXV51j9HM6pinX1qjMd0Qcyja/TPEVFmmP8SvFRDR8p8vr4A"
    "H5jKSBdtFU+jETMNZQx9TRSdYf6RitnY0OamRgk07hCMllOKZsoKMe2ZII18Qg3EzIWKif"
    "kDQ3ZvaKowZE4x0lREJ+I3gzITG/zH8hpRIq4oaI4NRsknuLlKx/zuGnne8X0WRPtrgYcm"
    "fca8ucHv9sef/GONqPhvzJw/5y/DiYZ11QerpkIH4vOhuZqLz759a919ES3hO4yGY6ovZm"
    "Tder4yp5S4zRcLTf0EMnDtGRNsKCZWPYCTha7bQ+N8ZD0x/8A0Fth9VHX9gYonykKHYTv6"
    "P5MFGcNoIXEn+K/+f+1H8zQbDtud/rDX7A+HR6FRhkcIDIj90ZgSmCEaMQGof/61+l0DIj"
    "49ghvc/tzofji7+FFAwEfk2RAXBVxH/wpBxVQsUQH6GuUX/v3CON9OFaNJFjOBdYs/hkLG"
    "OIS5IxtAnT90HrydD9aAr18LB0oHrPTwHv3a6rX6ne41etWYZlJjQHr9b3fNdv/ameAD0m"
    "3edr+1+k3eysBjY6HxOQ3tGl++QCtlMuF//d7rNx/4nys+42fBdyh6yI5myt9DHZNnc8r/"
    "PDlOGMJfG10xiifHYhQpXxmsFaNtXzkVl2Aw14MnfkYOXvRL4rQv84Clfh/84F6kAfciHt"
    "yLELg6fdZIFnRdgVzw2qtLhuXnzbC9SoPtVTy2VyFs5wpjS2qoQ76jTLNgHBJ8u6l8tKuF"
    "3Q/26XEatHmrWLjFNT/eJjXnwzHW9TDWNxpRjFU02j6xANKjlYlZjnm951UjAdub+84N9D"
    "xj7C/dBvum1W50f//w0PhNwD1b2ZfuO+2vTnvvjnvze7/ZiAKfbxrzKPCfW8RMAN8RC4Cv"
    "WSrkLqb5ccb9VVeYifqd/iOCZ0ULhtVrrgOOue6L+Jv6wrheaOsOm9+EZ3jKjz+dnp6dXZ"
    "4en11cndcvL8+vjq94W/GVwpcuk0a09bXV7vvfE/jAPz4G1a2Z7B+bhmEoMe+FKxEYFl1j"
    "OxsXj7I5Wmi6qRH2Ce63D32z3/yt/8efARg1NuSnGe01QiO5oRwwhcRo7l654CLDBXcFqL"
    "OfvvEi0+nc+xaZm1Zggra/Pdw0uSIoFhzeiCuj0fN2bGCAZKiYYcTv+BVTm+FoyP2SAcxV"
    "W/ST88sB6oZJc7f10OSa/cOjbxTuGv0mXDn1rfLOpx8uAput2wn63ur/jOBP9N+ddjO4Hb"
    "jt+v99BM+kLEw6JHQ5VFQvJs7Hzkf+Yaa6jp/xMNt52C+1xbn4cPbvjafgNab8JJgVUI+I"
    "RPPff8FsM3mJNCkAUmFkv1ADa8/kF7wKGRUCeNr2tJ7dzUEiuv50/YiGsnTNXN7pxL86/8"
    "LYWua7fL3otm77R1FrQAGo3q57qiaw/oUvBluYvSNl/LJU+FEyZhqP+BflDxShGd7Ykl9+"
    "6WJdEV8kFu8bq5fD3UNDgPsmJiV4CDrCEPT9LaHqENznXd3yv6ozPf3bzph/pyKg6kFHFQ"
    "ZqhmcjbLCpNh8amD82M7cE7MHtsGv1V9UXUiFsiQ2u20vcMuFGqKmNt30t26KTir6TFkLD"
    "uYEnfIKRgsB6dLur6szSyKtmCiy2BKzldlRVqBhmbHucelYvFXoNQV2lp9SjpvoUWP8lz1"
    "6gzjSigYMeRxx1HUhB7aL8v83ANmdzna5wHm9WWZGNVjqKBMvaQSsKmfCNQxsTAlkKQK0H"
    "Hd6u+6sIZvC6zk5ngRd4phDlWTwldAfCgUNjRJSR5zwZH2U08jTaGGXUQN/x7VQxkQbBEJ"
    "q5gogHojI0oQZSiBP88wk1TDSjzBRxPpbFHtk34h8hrEGAD2K8l3CE0Y7uIaOLSmAJrKH4"
    "6KLxVImKoUhwrbkS0rXmW2ZNPGSarSVncfUERKWvp9S+HpWvZtndeWupAoZ385b6loFIVR"
    "pc6a99F8PM1bIo5SI+ps0VqGBY5tlpimC2s9PYWDa45N8Lpxz2SHA3xyvbomWG+ajb6Vlx"
    "yCKwfkB6t8128xoJz8GAfGu3Ou1rxB+CEghbvmm171rtrxC2bKvJXKL1tT1s8VYQyj/UeL"
    "u75kPnGql4RoOKeaqw5TRDeBI/hCehIRQ6Sd5BdIVLPYyN237rVz5u1hlmQJrtu+bdNcL8"
    "LmquQSg8dtw+cmWMgvBLFXkgKu8OlCGuRMbqFI+pYzLICGpATE7VsoRAVQfO0sRAlRRSGQ"
    "RV6iCoCG2gAGw9abAVnbV+HSgFuM5WVAC6lhm95emwoiAHtu/McXyZXKYZ3TPeQLUIF00g"
    "ji3eTeMLnkvrrBGJNSb4UhQ0MuiSYQMp7AWr4Ev5jDSTQTY20tQaesFzE2nEam23rSHNyu"
    "G244N+YAgeP8pls6M7DfiJtM8/5ie9Ee+RGmimaDpSVJXvrgyERG8MKzrmXQsPEVKV1Sf0"
    "ZL95T9BoOaUz0b14TP6BMqILszYgyyk2MDiVsGLoGriLIC9JpK5TXRWPKJ1HZVGhagnOo/"
    "nC4BKZEpw9ImU2D+Q1pqUxApzFGwHOQkaAGVaiom3SWWJc4TJDfdR76F0jNmMD8tBo3V+L"
    "xSaPBaaeAvt6LPT1kPnFWu6G4ttmshYHBXeF/v7yzS/SYH0RD/ZFLNrZU6CDkjmzoMu2sO"
    "whDVq6v/KMxsG5v/Dfc413l2OY/ZJvM8zSl51vlCHNP8cQe8TeJFRBvsU5x3fP3qHDGdn8"
    "JuJ9mNzKies2FrfbRu+2cdfclylonYgXYQjyZenFm4HWWYFpbUD/r+szzoCjH6sf6cJEvO"
    "mLSedozh8XCcvJ3KCvmDhcZ4hN6RIsIU5A7odet/n14/HFj1EWoJ3dR9peSrA21RJsL9ac"
    "zMrO5Zcq5mBaIh604s+l0sQVYj9LRX6WwH0WhNi2Rmeey0E5OZs3zuaFEWFciUfYbl5eBr"
    "+jJexc1gb2A3N3wymF5TLX5N4BtZ80q+TZGg/uQCbNKu9hlNlYISTXy+yXlMaVMo+yNJ5V"
    "e3yl8ayCUcCVQVWaJN/KJFmWGMADhTgpBHDPZt/AEETYfsODFG8AXuIxbzv0TpEMtA0LKy"
    "5PUCbQCaILA5lLivjtGHohYIWdarNr9ETnmGjqE1RngYs19CTSyOAjZWxQJoL1ZgncDTu4"
    "UYQd+I91PqTV0dGf0jRcJtOwzG/daX6rPekz4LuWqCDAO7BSWotRJkvlWqSQ2i7VDrbT2H"
    "BCdZ0ubQqiQLDdhloAPtE3LAfgfnKw9QAs5HKZFgKi0rxQZvPCRDOYOWQYkzwjHRSWdv/S"
    "DXbohB5/yJF05ZKAW9Ih7wMhl3FlS5C6Tj+VfeckqW8kRru0TzXUmWbhFWGaWl+sJZYq9j"
    "VLVawY25y3SLEYPNl4yjX2z1aapsLwDwxByr+TGGpdrqHlVBtPkYFfNbxkSDOjKxQX1Tnk"
    "nz7NFOPlyWk6WJyfnZ8PFvVJXR0sLq6OLweLq9Ho2Ip7ZHTm9MYg/1VkpH5otvsfj8/TRj"
    "P+4RJCuPRFXmJG3vqPI+xhV7Za/SktXXu1dEn20szqtWQvfWdnFcle+k4GV8YZvothBsUo"
    "i2ncaV/eKN6cdvF6mljdenyobj0UqQt1y2PIFqKxdQUqB+5OIqHfAa3o90arL/hel4pmCr"
    "bXxt1Dq98HblE4r5n8CYEX9su3Hnxk4AkEDQ4IrBt33cb3NpfUzKlqKEtSRlJSyZ9ZfOSc"
    "c67MCGpATBI+Sv7MN4xElPyZaSLkJH9mWfgzvca7LcHNUGXtUOdtYG8pFbljz7L09qZ0GW"
    "k9912vJef1i5ZD5jbdaETvg8F5sLi8uBwNFucTMEqfjy4uwCh9esJ/Pz3mv18q6k8Igr6w"
    "ikYr4GHE+sSppOVAC/yMSKWYIUYR5RMOfWiKDPzziEz/t7vtFon/5dNj9prMu6PgzszWHW"
    "nVKalVJ0MUSXg9TbOzOVUd32BfK8ObttWuFp2vsNVG5eIZsUl5sY7foLxDmybhgO8B56dX"
    "g0UdjxSvz/QTapl+5yuQwYDTJuh+teiAnzW4l/BYfbjttD+enkSyz+zydsIJ7NTH5Rep4f"
    "EG1/EZ3wevfrrie9/V8XmdP8h4MrIeBH1ofOv//PGE72eozUHnm5+KxgZW+b4n2AEUAzsZ"
    "Egp64TMWKTNKnnnXlOEBES5lsN4I1hwgKp4L5hz1GliODWViXXBMN/7Hf8F4zhChI6quEF"
    "2k5TH+I8brLN3L0r0s3cvSvVxiJUa6l9/J4Er38rsYZvEzNMDxLlCnfZm9cjl9oFdpvGdX"
    "8d6zqygqKK6GukySaTEOiFUQ6pOrNI7Kq3hH5VUQaqKYCyPjTHYkKufNL7g0Av9GC36zCK"
    "qEeHS9MhLfZHzZWNEzTV1XoHLIpsnejk/eDuVuj5W5ZiqZSBA9IhLdZHRNJSrXJuG47AjI"
    "07I3benZTulIO0PXEpWboBdpUt/jM99jqsxkAdcjUjl0T1KR+Z4ksPmehOl84UCSVcH1yl"
    "QO5YLn8Jyjkw1cR6ByyBbPRY2d4mNpwXUFKgdu8aff/9ARG2ZG2C8lYd4IsyizmWmLcwQq"
    "B+7JcaowdmiWEAMdDmTXyNBy+0V53ZP5c/ySkj4nA33OO0gfuOs2vvSvLTfzgEQkEzw+dj"
    "u/imQC2ysdTiY4yvWiyESBssaCyYj2HcHpiy7JygUdISsjF2XCgEwYKCmwqRIG0tB4uawr"
    "W/Ll+EheKjKb/dEgdLyYYZDYCicnUvKLplfpxffndOPZCBsFAfUgOqsqVAY/XBUEVJdWd0"
    "YZmD8r2/bds6YSm2rzrtVfleBKiqn3qXdhDDMG1qevtVBKPXBzqYUIZTjNDhuHfigvK3oG"
    "O6OQhgzSnxJWDRXn35z5CGInTchJcHbazXkJ/M56ypq4QBDnaAQQeo+V8VRE31v8cHNtDN"
    "E3aKkwJMgPkELwEtLYFqwGqWoQva8YhoYhvN6ccrwQfyoczUS3qxtFVkPwJmnAfWQ5hHJF"
    "8YsxCeGczmroyJbaaHjfum22b5vXSNfGmH+LAblv9vvNLv8AmyY2BqR3+3Oncz90G1oL7H"
    "DdvvO1w1vTZ5rHeFi8G07GGud5Rw4u1rh8CcPlHdwMdk3YlDNC6hGRcCbbMSWRRJJOGjwa"
    "pEq5DU7eIszE/CSC1YrZjILget7aUjF0BCxRCUeNta0qxWFjtm68ORea6/XWqdviiOaNWZ"
    "gKQ1m3chuI1GCiryISnrfv08pqZozPZay6Cc1g07K6hL98p2k0U1QrhflZeXW4Ok5Ofvws"
    "aOLowmLahmzksbHQhLLHNSCVH2VAJtwdwViFgw2JPdDIw0uZDi8GjcsE2Hx4cWRLfXgBes"
    "R2i69XjX6ne+2frRDbcNv91hJnGXeG54pvOE8T33AeH99wHooUJPxRch1R/JIHU8npaMpX"
    "K11hQI6wQhoBkwlUmKRLguZ8H2DpxqVK5xd5TH0Xw+zs11lDRPxiMphJsp6+RVDTfkvbl9"
    "KBJQ0AB2QAcJbNAuFN6egv5zLrQ9h5AL/71b/RbF+GPbSaSA/4Jg+4b/3M7vvOaWAREzvB"
    "vOJM/BTGFeewuNm0AsRr6in///SS/385Uk74//Xji7VxApjSiEO9BjYI5xzOLCuHZqJnQ+"
    "EQ10SZek/psLDRZed32+jTFdhKn26pzCKSpWaH3lf3/QkjnJDL75OSCf3SSvDOrATyPCsP"
    "X2VTS7MTHsfAvp8A9QM4kO28UHA4BDtC34+M045X+mdu86Hhab9R8+/RGRbMxgp74co1Rf"
    "+hGhHORyujGauIj5VZA4JkfnWEx1CZVzNZwAlpq+71CFLp4m8hXK5WIJy3njA+OQbK6snl"
    "YHFxdnXF/7+snwGD9IV7tDj78ROKoKBeTima8rGzThd0MtHGmH+ICZw0IKyUPzpWawPCzy"
    "M1q8SCiseayj/jz25qOjwC+Yye6Og/WCgudre8NyiLrKx4F898fjHTKbWchkE6XJ24Jtmk"
    "y3RmkWzShajTkk36nSjUkk26woMrD8XvYpgrn3vxX51W+1ooqZB10biDnAslFwVLwRyypm"
    "Zm45B1BcqMd04b6VkaG+lZvI30LGQjdXX3LBD7hCpHtnWWimvrLIFq6+xdloxu9Iff2q3+"
    "NVLMIZxtB4R/AjRPLZGrxT91qiel43+KLSb922OrK8pJ/z3XjJw8UWkYg0/iKYNPQpzBZY"
    "tXKe/mXxFmo0oALNnNZEDggcBqmT4zguoTkpBKHr43dPFJojhJFFd2ojhZWX63leUjTggF"
    "wLtFFOqBoJsqDjX2pCAhLpbsKqyGFbGvvYfMdp/+Warc9jusa6/YWB1FhGG412pJ0Reqt1"
    "Uq3ixjQZ4hdhlCF3RFVbHhZpUTamrjGBaszWIiNoLgv82hYtpBCJiI9myJ8RzplL4wZOel"
    "G3RpxSVAwLXNSC46s4IqCFJhHBXEMFHtSwMC8RA6nphohKdQanu04i3GhsKmdlMrgZ1P+p"
    "UI7eAzY6IZM6x+Qm1+4drl4NLsfkyKVBofuG19Mbg8niqEYD0Uuf3HEV2YEDUCjezvfsTb"
    "/BHwLGmqjJjYf8SEGMIQ1OnMvx7xUhuAvzc5Rv1rtMT8ic0B6T30rhGbsQF5aLTur5FT+y"
    "RzaZEUttr4kpqhipqe1ybPaHjEyz0aoaILvWb7Tnxir2zik774k4/Wbaf9pdV9AMO6u3gN"
    "SOvhsdPrtW7um9dIm/F5zzT+NaKM9Y+N7i/wwVwxXkpjlOe772wexR7bmym63iJmjO3YIx"
    "cYZG13SuHxjhY1/rD8x8ez08uLqxroJPwv+OMyAe7eQ+P+Ply6xMBjzB8gi7PQI7Kr9yW8"
    "abyNp7CexlFYj/cT1sNF5wzKv/UsC74ekcq5YndS2M/RlUIYJ8freMQOhuvkXcbqjPnKni"
    "8iyyt4MGPMv6LBgOtX161I7pmyQlMg2XqGE4k5NejieZpuP67UNJCRee9hmCdgxJrmGueA"
    "6MG88e9ynC2DSEZvpU9I+iuT/ZVrk9OWlt2229FhwrrRquubVtvTlBRn1LWRjzDprsck3q"
    "C7ngApeEnRDDPGnwIMmWuq0B8Y0siI/u3ktSnoO74V5BUqJqZmriwVZaoAd6fLL/pBISs0"
    "49MsIpFuVzcSJmP8yhs/CcKNJ0YXxhg/cfXpxSIinWPozrV5fEJPYz5Abu4dWAh0Prfd5+"
    "O3shLnBmRJDRULEg9yjZ7+GRzNFwbvBw/4NxosTo9PL2poYL1mDD77x/rw33+fxPd5+uff"
    "J9eEbQjDtGA65Q+pmdh5ggFZY2GbtmGbuobEPiZM0ZOJUAYZxmhKl6KFbbSHqhBL/t3jDd"
    "Aeb6VACX6xILKMzA7OkQ1CpmpPbx7tStql92uXdsctra3BFSiz5TOnreEijanhIt7ScBGO"
    "+bbehgz4riUqCHDxFcJlbshO56+J/860OjjtKwhuPVVOSD0hJ6QezgmZGniSBV+nfeXMvK"
    "ep0D1NQPc0jC4oa2F0/6vXacdZ/4woNULVxib6X/TWqepw231oE4CPzyTgYPzhofFbEP7b"
    "+85NUO2ADm4kc9R7NNFAwYYcY+wRkya4Mo/vnlPcDmdkM6RgOMfojKAGxCSqJUlsqQyaCX"
    "bifcSxlxPXbcLYIznDvUa1LbG1zKEtT4fVhDiwEm7G+G3Tsg4U1c1ZWfEODg/zkWtsDgOe"
    "hXDRG49+mPr923ItWs6eRwNPsAGFcY9iHUKeNrXNrqHh3N98o5eoP8XIjl62ScwVNMcG4y"
    "ddlVqFqdFSIaZVfQ49G3QxF7Wuwc7MrELXws0jHDn8rxlSdD3sJNrRfcBH9F04lRjwI8KP"
    "Fzw3a1Z/zgWRRwC1t+0nAA+OdQcDanbz22OYvBYbJH8ECNdJ5XcRnUjG9nL5TKxBCQEdb7"
    "VzBSpoFi2es322MKNKpiSQS7oSklyyNEf1ss3aypyDSgpsIQeh/YTMdO30hAgVqbvOXIjX"
    "jDzpDWmiZmwd4QeGIEaEKw9cd7ADSGpCueB/q8rqGkJJIHZD0EKPMNdbsFulkt9SyE6cRJ"
    "6oqJnd3WiLWrtlSB/Zax2m3eSPxGsrwBy3iDh9JYQguBIV1FeKT9jJ7u54S1eWZPVN7+kI"
    "7fT72Y9a5FUzFRv80JbkuZq4K2n+dik2JkrwR5h4SNfIC6S3L6faeCo2DSiyIDYBEVHIMB"
    "QpQHOFMbGzQPAkxGUuINrR1MZAJxG1IRV7Aziaw6lfdMZP4So2tFesoolBZ9ZxXhWckbyj"
    "F7wSBdMWBqshRiEelOGxgaHmAex+XJoJLopPqC+iKr034vun3RjSaBkS8ZhW9QP408694Q"
    "MgLAeCypK45dqANICNYR9WZZX6smj0SdulSc35cIz1iFT9G40oRswR1CcWQH20Mi3z54Ft"
    "nAkA39hhH+5KzvfHm1a70f3dDRJxl/P7TvvrTUSYyM3v/WZDhom8l83VxzMmaHtZjmH2S8"
    "phLvUwAytEjjH2iMlooDKPL+YQ5hlgr9zBjPCRgee6MsY28RPBSywIqIJ6bvWHXVqWpWVZ"
    "WpbTnOR7cJq9pcS0Tt6hs7zvei3pNC/OxQCF23Tjgf67OKiGD9f8sGt5pVV+IDaZxg+uNr"
    "Me7+AFPNnA0oX4gsBnKz8vYzI2VnPTPsD6jvS7uYU8I5dgbaolnJFh8HKckX1i8oxcy3lG"
    "Ltv2u1dvSoGbb5YtIsVG3SG4T/l/u9+myzAAxW/SW228t/xHV6ivoT3XuZS43YI5d2jYrV"
    "KYzoFQlu9wimUHFt1YtmfY81ZYMQQxwJTyZxcBaB8aX7sfT05rSPw8s3/Wa6I4MIcykgVh"
    "NzeJDEGzgKhZQIi5bdDZEO4RkdnvNp4rhpMcTpkm0JH5/Xs2Zztjk9b5ux7M6vl+i6+d57"
    "4eKdF12lcQ3OKpW8XPDOA67SsIbvGZ/eu1Oi28ntW9atnnxc/d9X4ZQjiZd9gnKImHvVwU"
    "NBegHrG3g/Mn/q/8iLpaWgjSWDS9IpWZnacn9cv61dlF3QXU/SQJVQvQkgQNPVJdG686r9"
    "gwNBUfRRx8Ai1qSeefuWg7pN7Gqep7vCr6Ajv5N5BCBrE8n1BHV+H4wkR1DKBJm2oQcLOy"
    "8m7Al8JM62zDxnSOrUNMdCmQQu8g0nv4EYou3N58RyiQXfI/MXIK134G3w+H3n4Opygts5"
    "KBRL0Rq39FFQ+WzqD5h6u8OLmJzprF+5A8aVne6d2co6QuukNdNM+2vtWeXrKYgAK3dLEq"
    "hbGM5zxyBbYiPSoZoAm47YTdCBbpUUTKfkKMvStRucPUDlgUcZ5qDWspGSZW6ngSSdVSmR"
    "LE5UR0p1wXuzzUNRaqZjbIeEqNo4gTnfdyLek4p0DDobJumcKlxfj8wCocp0w8E8UNJxaL"
    "Af/IwMrsB4YwUa3jFVNEUgdmcPBS0ETTsRv4IaI+uFo9UlhEcccd3qfgMJIb7TlWGY1ciS"
    "JUUXvuldaZayuiP52enp1dnh6fXVyd1y8vz6+OXbU0fClJSb1pfQUV1bezODprwllrAdFE"
    "2UZgLVOMVerdDMOh5DGWZSc+OO0KjGLZ3iVH4u3su5V7l/hzLWaR/rU+/jsGdq9MJcxGGx"
    "hLkk/hvtA4p3nwaF4a67vQxG6nePwSq6dZV1OoaWO3YYoQX9vmrCsMck11KHGtU/LsMVyP"
    "p3xA0IQuQIma88dniEEpEEh75cOFFcHuALJQm1oheBkV57uz+0gtrdRLWryWJtWFSqoLGh"
    "uK9zni1aL8Y4XEvFsesWBoN5er1qDedDr3vvG8aQW3p28PN83uhxMxkLyRZsYoClI724N2"
    "Zn2JEOrx1npXoHLG+sLKK5dJEWsS01jFKmLW1RSKGHYbplDEKFKBb0QoSlT8rFn124C7xN"
    "aDRN7rZ/TE8F9PNfQ0N/CrXXluqrDpk0XAJSK6GVb0SFavXd0IAiF+FmEPhNq8qYod43Bt"
    "/80g8VVTa07aFljheJdcCOhOgf1UNBe2uRe8wirwoUwxi48ytwx8YonEf0UEltPRf/DYHH"
    "KF0TLNWn9yNe5PKD/HB4QattU2c4SE1BOlnlgmleLg9MT1u5va5e1KVMK6sWsaXGt5c9a+"
    "tCD7pSoIdPGh2t59JK3/2SsjHdDBI40exfafwN/sSkj+Zt+0jAzNTnz3oyOzq/DeFx9VFN"
    "Au06IcEKvcibB4gtS13p4d5sgl9vBBvqinmc31+NlcD4LM1+OMRo21xBvCS1/eBuDi9TGu"
    "vLJs6/FaonLzdyflWm27QqYtby1SXoyP1taQoD0nDdZnaTTes3iN9yyk8ar4VctWlXwtUV"
    "6YS7QU8y/Jsm54fikJ80aYVWwqmh6xXMQnO3hEZI1nn6WpmCyIv7IZWm2BCqXwvLEjCwz7"
    "UZDHc3A5Ejnpt0qGehKAO2Lfcnbx9JA7EhLyDJCXxJ34KDxfv+BIb+L6Yi0xl1o0G77glL"
    "5ESHIGb4qoWgBJyMCkaPvgamhp8DtBoQInbRnylTWGgFePIcXAiFCN4Wu7AgGURdAxdB2d"
    "Tb2LG4EvEWp78iv8Y4unajFHylwxzHV1Bj7gZk3c9uwcyhCxGrgRwZsIQ7eYM7QgKoUSRd"
    "4vsEW4GFsIk0IWM69HRKZMZ02ZtidQtsXSIyQZIvPuUbKKQp7RODgXLIfANOgq10AHZQ+G"
    "hv3djHRJNKAunkA9hhgyTc/VRB3IsNqlp9T8Pl0Bub7LeUmQNptTrj9ALSVqohEQYL5g8g"
    "n9agcdcYUE4s0JminsBas1RCCL0KpzKEJTo4KpdnOTNHwvI8Uci2MBQCJjl8oZu2RPVz/8"
    "SZG5uc0ZZdsni2DG8hNlCpRCYCZRZToSFfRmF++eEstSFnxdgQrCuwsKEmJiks1p4pWpIM"
    "g78QGKbTFjMJZXRtaVSaYDcdUOP7iZ+UC6/K7YaAl16XCx3UgM4p1aZSos44M/Si8PDE+C"
    "Zi5aDrV101QGysVcp4qKgXMR5K+RyFoVfy8hT4D/qCG7CSX6ykpRALsfncNEoQZSxmOuNs"
    "ewPBbcvywpU4JlKUnTFtnDYaATgkZdCRk06i/2jodMi9RUNtCl+UWl7a90FiGf7Y+vZjms"
    "fq7Um9j7SlII6OAGV9rv38UwA31ZxqOOR0SedIJZ3YBNVp5mn1AFD+mF5Xf76jrbynkk52"
    "385A2IybypCN0teu42yWIWOpiHtbeyz2GORvP2l1b7q32c45gOiPiseeee8AbkvtO4E41g"
    "uog2d3wFvkYqJZj/3uIn7+4dSKgaG/OjNMh8abTu4aOJwl9oNXik3E9iITB18COnqUTUyU"
    "yk91gLyRIbUYQpw2dKI7bNZEwdGQlpJKQjJTOitogENBJQ1a4NnwVRR0ZCGqbs0fSFkU21"
    "W4tULptiJ74XDp2On7MeSfxSUqkLKHX74rYv27FkJ96styW3LymkBbDbR6wCBcB6u+7pIF"
    "/9jcD6l77MlQO8GYMiPC6M+Y0t+OWXLtaVGHqHyFi8iszlf3fpRb3ld8Mk0oHqXKolVwlf"
    "N9roNe3bFevMhQpVDhS+ykEAIRSZo/QFsivgS12vSd00wn/RxlP0ig0GLic6seh2qaGymu"
    "BeA6dn2H+60zuliW207yxwkaXr9u1anS8MLpFJdfaIlNmelFN5Lr4MuP3eZIHYI1JBiIuP"
    "bzTx35nYTZz2FQS3nurwV084/NXDhz+NDZ+1VxwxhzfxPrtikvc5Pe+zZMWspEvX1nyynv"
    "h9UvLQv+HQv9Yutz33r3s6TGA3H/19M6tUte0eDQrO96OoxHr7Ui0xrd7TKFXIqpvh7hyM"
    "llMKpExQRk7HqlWoBH3oNW5vPx6foMHi9Pj0All/nv0YHaZaQJ8yNLUEy00t4fy01KIYP9"
    "K55R3ZXFro21jFjr53ur9cw1n/ZUB6/W93v1+L2bwakMZNt9O4u0bKyKCKClcb3f63R7iu"
    "GOZizlt0H3hzxZjx1t/ad83blnDML/gTjjU1pyM+VcRKQsBKSLedc+zxEIgrIrTbJLIcn5"
    "zkb8lJR/DXXzmw9whJ4HMCj2eKpufA3i8n4c8Jv01OmWMAgpJyCHIOwQS+qhFDKbp5+/aI"
    "v2EIAdd5dQ07syL1Pt54fLxvwe5ry/Pd+e6h1e+Lj9SZZppl2Y8XczVnfLtfUhpDSm0M4e"
    "oTv5rtkOKVkbEkwQDhchmX9koQshPTkph9hRiWuIT6xTZPHORc3Wha8r6pPsMSfwDU/nZ/"
    "n82wlMK+1yG4T/l/u7fulWFm78C2t2WwhBXNExks4Qb6JAVLrBtttNc1EBtPKdV/YGiw+O"
    "ni4nSwuBxPRmEjXFLD6JpzdqzXmD+hVUfO+UR8qWAROml7229aOIxSpPIeF4yqVjVqoXiX"
    "etZcuQqnye2AMEgG/srA331rCBsDf9MEpyrjMV3AnUN4Z4lObVi9VEcf9tNW8YfjnWyJ0Y"
    "3VS0UxAhsUg5i3bWeS009FccKzuU5XkVbLLDA17W4qitIMz0Yco6k2H9qVc7bE68HtsGv1"
    "V1HgfIRfW2KWkQXuEOESeyihpjaOKmqaBSxQNtqio4pCNaaGgcWBc0ukbt2OKooUowtjzF"
    "UzMqHbTirRU4t3VFWoLCvXtjBVLtLPv6bjYhTQrtNPhSbTLmMYe1Z8d8gg6pwr462hzgE2"
    "Td4YRjP+hRCIQBKXsjZ5jgx+vp1aVz70fu99PD6pIfHz1P55ERG4WEiPMmyxBBaSWmlNp/"
    "stHrDj+IX9Gk5LBG3xZtP4auybo3XeviR7jmjbx27n11b7tnmN5gZ9BbbVAend/tzp3F/b"
    "q3Bwvd7PHKeTScYawWuJytGtFD/PRWhxFnRdgcqBW0+XzZiQzBgEV8SvZgHXFagcuFdpwL"
    "2KB/fq3VRpz6td7IJg08DPGdPJ1xKVQ/gizdobv/T+mK2arPR7ldnvdZDWmX04vg4SqLf3"
    "fB0kTKVwfR0kcoX4cSrtw5lTXRuvhvQVG4ambgvVo+itY3dWUcj26FA9yJfQDgTe2keYll"
    "zwIEGaKcZLAf7mB95NVSHak2f+ILHaj2v+IKHak2/+MLGSzvlyOucPBqhde+fFBhjjoXc2"
    "x2Qv/XDmNEuRtTRYnJ+dnw8W9UldHSwuro4vB4ur0egYSlZaFKuOrx0x0BYFzap77OV/KS"
    "ZwBumYXwLioGa7//H4/MfPaMYVQzRVXjEilESUsn/bWydmVsk8qvIFA8hUnx26m2Sqj0z1"
    "OeRUn13vwfbRKmYXXh+8NuzDZN0wxU5stUZ80VZENNsPDM0XI10bozl/0ms01yECDliCYb"
    "ebK4bybCjzKavx1s8Eq9a2SdHSoCbmG2PUlruTe6QiWLcn87rqG9yWTV1mFD4TJO36nuPv"
    "ZEXrjGDLitbvmS1IVrSu8ODKitbvYphNzdQznTNdgQoeNIsPGo2ugdHnn8agW6UaGBsUB9"
    "8r4oAYTR7pNPeAfgt8koE4xwUHzcgymdcSlQB85yHQgTNLll0hKPsmm39ppvuhbQvvoLL5"
    "XbfxpX+NVEOZmAPy+O3mvtX7GZhX3Zk6IAA0b/e9fY2WmjnlbZckaFVIFXJceLKHrPxalD"
    "1AWoWlVfiQrMKy8us+Kr/u0uLuidCJpOr0xu8ksXX62qUh7LQr4DBlZXuTFfSq6AuMNAYW"
    "bvJcE+VGwcnMpnShq2iEneKiK/Sh1739ePxTRLp6cV0PyIA8jacKecYWt/4TmlKOKXr6h7"
    "8oM47sCE/4XOeiExMbf/779FlU8GGoV+c9jpUFw7xX1LrjoEPINJopK34BrPvbWO+9hkpp"
    "tpdme2m2l2b7QznbSbN9hQdXmu3fxTC/A/tMoz+87dzfN782r5FiDm39fUC+N1r9VvvrNV"
    "oqGt9Fnwek8QgUHXYdHYO+guWm2/zyrQcfGXjCdcAibTmnqbLHE5LHQ7Ycj34bHtOkqlNB"
    "yZxVpw7oTd1V2aklNdRMDAmuQJlfopyeg9NU5cpPE8qVn4bLlUuLpbRYlh3OkpVrOlhQpR"
    "lYmoHLCWwqM3DEmlDElK1c0lxo1pa3dr0nszMqqt2X95kQ1b7ONE1nZI+sOG9Zt09+/AxB"
    "6E4Ven4koQswkxt0KerRE2oijvhEM2ZYRQrhc4qPEVrhiMD23dwGjO/fwUgPeWcWZ4Jtff"
    "8A+NXQTPkPv+lgcXp8evEjlBgXxn5s4M8I/he2ftvIr1Js3Qs64D0/YcXQNWzYRn2nJTMp"
    "VS1hy7Bv33tBVDvfjfEL8IAGftXwEqvShi9t+NKGL23478v+J234FR5cacN/F8P8Dmz439"
    "q3nfaXVvcBLPF863T0zAHZ1rrf/9ZtW+Z9c2EQrJbDkk8N7TlKj0mg4HYlKscCWzy8glE7"
    "h5vEL5fTSVJOg8db+kgE53YO+P1yEv6c8P/1Vw7sPUIS+JzA22ToOdAPSsohyDkEcB3K3e"
    "RZ/IOichByDsKUzvAw7x4cISwHYpuB4I9hKmMz71AExeVg5ByMsUJUDY7U/KCXJ4QnSlwO"
    "Rs7BIIKRMccwBATlAOTeqHV+bh/nUZZConIQcg6CqtmZQDlGISwrhyHnMIi782fKMQohUT"
    "kIeY0WHj9zRrNFQFIOQV4NSUZ+ysjPksNZssjPvVaMlXGfMu7zwFbTt0//TxEh2iG4T/l/"
    "u48PLcNysYPo0O0iPm04o8I910gnxHp6GqUgU3g2FHXBhwwpFk+/TdxvYCgMhVU01WafUJ"
    "9f0FQIYoQmc2wwSn5gCL9iY7WEqMcoLoUCe06sAuCMD6FHHNj15/b94Ui44joxfKSpQ4tO"
    "YSimXKh2QKJw8D6eVcx7SUZk7jUi0zMUIbTjwxn8UmWOTckZ1HCWJjPuLD4x7iyUFycLPe"
    "yQsZDDoeIYSsjNQVZr6TKDffTQuG9eo5MB+dK0fj0N7iKpwnXSROvEB+sEkV9vEdktL2FZ"
    "mdhcy2l8CW7VGVaaCNEyvwd5F516mkWnHr/o1GWYWqlmvMhKyjLPXYEqzu7Ct1QVc/AzaS"
    "xriQoCnGb1iF88QmtHxHnJD3Nvpuh6i8Twh0eIBzDXDjIDlT8v//Hx7PTy4opfFc8If1wm"
    "oN/jytB9q90PeiNkdsV7yK5YzNWcw+yXlMNc6mHes2/xgIZWOhelJ6w8kFbAE3aoyG7pCv"
    "OCTtj2tcRvrV4qBHhgZjq03Fvj5OX3riJUsux6UWXXPbYog060qApfDqCOk3ozrI/rrg7S"
    "BpU8+QLUPtuC5WcUqghemT3wfPNVv2jiO0Y44d2rtWQ/PLQbOlMvJecSb205xYXdFCkGRp"
    "iMjdUcPObAgoQU9IJXiE7AYa4ZiC7JZ5ceSROcRyshRqjGIvzyO7tLGi4j3o3tl1oYXPmU"
    "/EX79pbzQc5iEbWbF2MO3WvwTzDlP1Whq9OESlenEVXnrDmeAV+PSAVNzjIG4dCmMCRbQl"
    "iMACoDzkG5KuKdimv6JIFr+iTMNc20/4lSebXnWMeJI1Elb8lPp6dnZ5enx2cXV+f1y8vz"
    "q2PXdxK+lORJuWl9BT+KD/+wY4VNldPzi2wu77WMjPCo5fR3u8pgWiVvrT2WPanmaB3Map"
    "f1UkZccw4q47u0hQuVL1K9S8yi9EjJmZ13Zr8DhrTHZvtO8J3NsTBZDcivzW7rSwu4zV6x"
    "ofFvrg7Ifav9C3yia+QlJ9dZ8RVoD8qPXpL8qYPwr4Z8V2mcAXg21+kKG8JQs6UBt2n39S"
    "WdubGkK2WyvVHHpsnRopPtoHrAEKDJptq8i/mX3x338b7xsg3ZW86s6tmwM/kFMhpw146U"
    "CPutz8sSb741fM0yVKVV2AsTpPYKoWAIRd/xrUVGrxCR5EQJtjjhLU56+EgZj+mCRBDkF9"
    "ftZvOsNMXu1RQrqeQzKyWSSv6daXiSSv6dDO5hHdLkO5xzmA+heuUbsY7vpHblOzBEvUW5"
    "3QFp/vbY6kI7/PdcM3KasoovwCsJqgq3m2tw2tLMVUZQA2IyllyG5u8UzpLxfh0sqDLfof"
    "L5DuXcpmTF173O2jScXlFqQQHoWobblqfDioIc0IlKVVe3YZp4No9kWXMu1ZLcA4qn0Ubn"
    "wM90iejExAQxOsNWodolsKIZGlaRRpDCzxpEpcvPSBjsmbDhW4HYXaxqDOrLzud20Vifg6"
    "DYrrdwElQtkvhoqrApBMAv7fK9ujbTzHwnv6KoWuKdB9YYDzGJMqckG8wCojKsocwGM/EO"
    "h0c4NjzUbf928aHHOxpGOzj09KR+Wb86u6i7MaHuJ0mhoFbYZ4YIkV1uPj3MmPXtw9lF9q"
    "XEzYd5GqXwTNuBiHwZAx+xil+1Mf6EOkRfCS+xs9AJjk48NrBY7l7w3EQfGr1fe+jy0+mP"
    "Ua7pwvqVvukSnISTtheTvmAyhAHNssf7pcq71ee02BdPwDaeKoTgCPa1dAZ7j3ipTfbfmx"
    "yA/jVaYv7E5oA8tNqtazTTiDYgd83eL/3O4zVfTtgL10xzGdoLjxm16yFmmfwekcr5qoqf"
    "+XyfjNJrEuB1BCoH7q4cgUY+f7pfUvrTS308YJhvuDnGeC0mB7jUA6ypOh5yZZpGHvRjj4"
    "FBsSplC251IPRV3BKufZbj/fFLSgtKmd8goEbPsw965d4kdFCukTlH2IrtyTHEPsGDGeMj"
    "XWEmmiuMQXAcogbqd/qPiH8ZK0fnfQ2+nfKQMTDCLyVDokoWElUZVBOiTewpGAY4s3+5se"
    "7pIHHd6Ff2v60+t/Jto3fbuGuWx3d/oBAnue5djPfkPBG8ag3ClsJTEMPPZl+vpWBoU9ZN"
    "NzpTgDPNao9MihQ0VnTdJkwjiE+L2ZyamIxXH/mUqlm+jvoVmtKFwWpIMxkaUXW15loLe1"
    "V2cYPo6mljanHzgCc+WAdNulv26m5xxyatNdQVKLPdv0z20H1Gq5QL3fPzNOien8ejC9f8"
    "6BpWSn9mh2FQroJ4F+86gTSdRYQxMLngylqqSrbAIuqswAYaRjOJNMmRkIRJtZyESYeV7i"
    "lNrzvh5NktI8hMEzUxIwlB7GuJhwXD2ypF0JWKFVXXCP6BIUfUpudQGHqGgCm6MGuIUetT"
    "zeQfYgYfIsqPoFHxVkV0GXkWWFLjZaLzUYMRGP0Hj52z9Tpb/oXfTh4TynVM8A5bWhXLK1"
    "NB9ap4imHf+5B2RvuEZJ5dkJpy/8wdBwTsQWzzvrM1bBUZliSnfQWXo2IiEUuiQ/UNhTDN"
    "jAlc91xN1KNMf7uNmtT3KUUz8MtaiTgTg874b9jAYB8Vv9T4j1UNKUR1rmrjKWILY6JAPH"
    "rL4t/VhVqEEX61Awd9ytVO7jIgQg8j1NTGdpUNrrJpcBfoInXVjFj1jC+H2QpoJDGJR25W"
    "EdYAW5Uqb5D2G5KIS91M6mZlAbsoYgk8z+R5sNvL+Zpivlq1ujLB60pUEOBUFUsSCpaE65"
    "WYisH30SwAryUkwCkA5qoaNTIHV61lZBBQFJ5Zyxj5pSo4cS/STNyL+Il7EZq4Bo0qJpng"
    "irTbVxDc4nnoDKwwGsFdnOTpdSQql79VvNogWTJdcOupgkHqCcEg9YjkOOsQn0kvW4tUDm"
    "OZPntwMSDZrenSkl5SS3pJjL2dxsKc9gQDcISx13O1lmTspfzrTYcukXC6Gsg6fdaI5cIG"
    "JisG1S9Mate7+Iwo8ItAhBi4tici5tVcUpthxLKyQlhsdOXjAvuWpCWlOEvFm2CzRh9Kop"
    "LU+83IoEuGjcwBnkG5Cp6uigfbpJkMWrSiwJ6nOreeJxxczyMY1GXgYUX1KO8oA7N/jiH2"
    "iB1MNvC7Gd+S6MldPMbg0X9csGmUpuy7nqgrG3bL4dxpmkpbhtZOFKgqNFY8meAxV2YhDo"
    "HvtxCXoBG+65oWISx8LIIwFEu/sxn6LKlorXkH95Dac8m158rx+cIb+MnJa60hBTlK6P41"
    "vNjc7yQXUBy1axV0vbM0qt5ZvKZ3FuGisFfX7GpAQFSqemVTBfzjPNcjFq4+/jsm7M0VyP"
    "UavRHFSxce8pOVr14TVWD5Y/PzB0u3fiUNcPO3vm9snZcoOqHLae556W4hx6s0QaoNbGjj"
    "SE3MvpKogynrNpuUr/i3q2DV5r0EbG7J4xavybxiw2HLTru7ekQquLvuJOcbXqos+su8qm"
    "GDJ6lc1CcJLuqTsIua39GMZMj9r16nHWOgWosEVRZtbKL/RbssE70fbQXASN7MgvtWQAOB"
    "Dva+mf37/wFeu60S"
)
