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
        ALTER TABLE site ALTER COLUMN region DROP DEFAULT;"""


MODELS_STATE = (
    "eJztfWtz4ka37l/p8pdMqpgp3+04p04VtpkJO7bxASaT7JDCAjVGr0U3UUtm2Nn576dX64"
    "LuSEIYIfd8GNuoV0s8q9W97uufgxlVsc4+NcdjahHz4Ar9c0CUGea/hC810IEyn68uwAem"
    "MtLFWMU3aMRMQxnDXBNFZ5h/pGI2NrS5qVECgzsEo8WUopmyREx7Jkgjn1ATMdNSMTF/YM"
    "iZDU0VhswpRpqK6ET8ZlBmYoP/WFwhSsQVBc2xwSj5BDdX6ZjfXSPPW76PRbS/LTw06TPm"
    "ww1+tz//4h9rRMXfMXP/nL8MJxrW1QCsmgoTiM+H5nIuPvv6tX37WYyE7zAajqluzchq9H"
    "xpTinxhluWpn4CGrj2jAk2FBOrPsCJpesOa9yP7CfmH5iGhb1HVVcfqHiiWDqw7eD/TCwy"
    "Bm4hcSf47/T/Oo/mGzYcPnT6w16rPxweRLgMjxBiiPPRmBJYIRoxAah//rXnXQEiPj2AG9"
    "z80ux+ODn/UUDAOfJsiIsCroN/BaFiKjapAH2F8gv/flGcb6aK0SLWTGDd5o+hkDGOYO7S"
    "hlDnD10Eb/eDFeCr18KF0gUrO7wHv7V77X6ne4VeNaaZ1BiQXv/rbeuhf+Uu8AHptm66X9"
    "v9Fh9l4LFhaXxNw7jm588wSplM+F9/9Pqte/7nkq/4WfgdimfZwUz5PtQxeTan/M+jwxQW"
    "/tbsCi4eHQouUr4z2DvGg3PlWFwCZq6YJ37GMi/+JXHHV5lhmd+HILjnWcA9Twb3PAKuTp"
    "81kgddj6AQvM7ukmP7eTNsL7Nge5mM7WUE27nC2IIa6pCfKNM8GEcI324pH2xrYw+CfXyY"
    "BW0+KhFucS2It0nN+XCMdT2K9bVGFGMZj3aALIT0aGliVmBd73jXSMH2+q5zDTPPGPtbd8"
    "C+bj80u398uG/+LuCeLZ1Ld52HL+54/4l7/Ue/1YwDnx8a8zjwn9vETAHfJQuBr9ki5DaW"
    "+WHO81VXmIn6nf4jgmdFFsPqFZcBx1z2RfxNfWFcLnRkh/VvwjM85cefjo9PTi6OD0/OL8"
    "9OLy7OLg8v+VjxlaKXLtI42v7SfugH3xP4IMgfg+r2Sg7ypmkYSsJ74VGE2KJrbGt88Qmb"
    "I0vTTY2wT3C/Xcib/dbv/T//CsGosSHXZrTXGInkmnLAFJIgufvpwpsMJ9wWoO55+sabTK"
    "dzF9hkrtuhBfrw9f66xQVBseHwQVwYjV+3YwMDJEPFjCJ+y6+Y2gzHQx6kDGGuOqSf3F/2"
    "UDZMW7vt+xaX7O8fA1y4bfZbcOU4sMu7n344Dx223iToW7v/C4I/0X93Hlrh48Ab1//vA3"
    "gmxTLpkNDFUFH9mLgfux8F2Ux1HT/jYT59OEi1gV68P+f3Wi14hSnXBPMC6iORaP77L5ht"
    "Ji+xJgVAKorsZ2pg7Zn8ipcRo0IIT8ee1nOm2UtEV5+uHtFQFp6Zy7+c+FfnXxjb23yX7x"
    "fd9k3/IG4PKAHVm9VM9QQ2uPElYAurd6SMXxYKVyUTlvGIf1H+QDGS4bVD+fnXLtYV8UUS"
    "8b62Z9nfMzQCeGBhUoKHICMMQd7fEKoOwX0+1Q3/qz7LM3jsjPl3KgOqHkxUY6AINbXxpi"
    "A9iElqjdBwbuAJNjApCaxHb7q6blgaedVMgcWGgLW9ieoKFcOMbY5Tz56lRq8hCA/0mPqE"
    "hoA4Eby0glNRZxrRwF2KYxQPF1I4BCn/bz2wrdlcp0tcxLdQVWT9q2+GZyNssKkWZzYtDN"
    "a9mLWmkAlPJYwxIaygBNR6MOHNar6aYAav6+x4FnqBZwpRnsVTwnRAHBLhY2I+fNJ9cszH"
    "yDdobcxHE33DN1PFRBq4pjVzCf5nojI0oQZSiBuK8Qk1TTTjarmIurDtp8i5Ef8IYQ3CLR"
    "Djs0TjPbZ0DxnrUQG7TAMlx3qMp0qcRzvF0eFRSEdHYJs18ZBpjpScx/AeIpWW90pb3lW+"
    "m+V3rqyoSmDv+iP1LcNC6sRc6T17F2zmYlmccJEcYeQR1DBI7uQ4Q2jRyXFiZBFcCp6FUw"
    "57LLjro0cd0irDfNDt9OyoUBHmPCC9m9ZD6woJO+6AfH1odx6uEH8ISiCI9Lr9cNt++AJB"
    "pI6YzCnaXx6GbT4KAquHGh9327rvXCEVz2hYMM8URJqFhUfJLDyKsFDIJEWZ6BFXmo3Nm3"
    "77N843W4cZkNbDbev2CmF+F7UQE0qP5HVUrpw+6SBVmQpRdU+gHF5+GTlRPqauySAnqCEy"
    "uVSrEpBSHzgrE5FSUUhlSEqlQ1JipIESsPUlJdZ01QZloAzgukdRCejaZvS2b8Kaghw6vn"
    "NHVeVymeZ0z/jDhmJcNKGoomQ3TSCUKauzRqQ5mOBLUdDIoAuGDaSwF6yCL+VnpJkMcmOR"
    "pjbQC56bSCP2aGdsA2l2Rq2B+XpgkGsLjx/nstnSnQZcI+3zj7mmN+IzUgPNFE1Hiqry05"
    "UBkZiNYUXHfGrhIUKqsvyEnpw37wkGLaZ0JqYXj8k/UEbUMhsDsphiA4NTCSuGroG7CLJE"
    "RCIx1VXxiNJ5VBURqpHiPJpbBqfIlW7qI6myeaCoMS2LEeAk2QhwEjECzLASF22TzRLjEV"
    "cZ6oPefe8KsRkbkPtm++5KbDZFLDCnGbA/TYT+NGJ+sbe7ofi2uazFYcJtob+77N/zLFif"
    "J4N9noh2/oTUMGXBnNSqbSw7SEqV7q8i3Ng79xf+Ptf4dAXYHKR8GzZLX3YxLkPSdQEW+8"
    "jeJFRBvsUF+btj79D+cLa4iXgXJrdq4rqJxe2m2btp3rZ2ZQpapUXFGIICOVPJZqBVjlZW"
    "G9D/6waMM+Dox+pHapmID30x6RzN+eMiYTmZG/QVE7fyFGJTugBLiBuQ+6HXbX35eHj+Y5"
    "wFaGv3kbaXCuxNjRTbi70m89ZKClKVo5hWqCpV+XqpNHFFalFlKkWVUokqDLFjjc69lsN0"
    "cjWvXc2WEWNcSUbYGV7demoHCzi57APsB+adhlMK22Whxb2FQmvSrFLkaNw7hUyaVd4Dl9"
    "lYIaTQyxyklMaVKnNZGs/qzV9pPKthFHBtUJUmybcySVYlBnBPIU4LAdyx2TfEghjbb5RJ"
    "yQbgBR7zsUP/EslRtsGy4/JEyQQ6QdQykLmgiN+OoRcCVtipNrtCT3SOiaY+Qa8MuNhATy"
    "KNDD5SxgZlIlhvllK7YQs3irED/7nKh7QnOvhLmoarZBqW+a1bzW91Fn0OfFcUNQR4C1ZK"
    "ezPKZalckZTSaaPewXYaG06ortOFU4IoFGy3pjJ7gPQNi7N7n+xtdXYbuUKmhRCpNC9U2b"
    "ww0QxmDhnGpAinw8TS7l85Zkc09GQlRxaPluWQZTnkXSDkVVzZEKSuO09t3zlZ1DcWo23a"
    "p5rqTLPxijFNrS42UhvHBoZlah2LnZq3SLEreLLxlEvsP9tpmgrDPzAEKf9uYqh9uYEWU2"
    "08RQZ+1fCCIc2M7xdb1uSQf/o0U4yXJ3fowDo7OTsbWKeTU3VgnV8eXgysy9Ho0I57ZHTm"
    "zsYg/1VkpH5oPfQ/Hp5ljWb80ysI4ZUv8hdm5KP/PMC+6sr2qL+kpWunli5ZvTS3eC2rl7"
    "4zXUVWL30nzJVxhu+CzSAY5TGNu+OrG8Vb0C5+miVW9zQ5VPc0EqkLXaQTii3EY+sR1A7c"
    "rURCv4Oyot+a7b6o97pQNFNUe23e3rf7fagtCvqayZ8Q6sJ+/tqDjww8gaDBAYF947bb/P"
    "bAKTVzqhrKglSxKKmsn1l+5JyrV+YENUQmCz7K+plvGIko62dmiZCT9TOrUj/Tb7zbENwc"
    "Xdb2dd2GzpZKFXfs2Zbe3pQuYq3ngeuN9Lx+MXLIvKFrjeh9MDgPrIvzi9HAOpuAUfpsdH"
    "4ORunjI/778SH//UJRf0IQ9IVVNFpCHUasT9xOWi60UJ8RqRQzxCiifMGhDy2RgX8Wk+n/"
    "drfdIPG/enLMTpN5txTcmdu6I606FbXq5Igiie6nWU42t6vjG5xrVXjTNjrV4vMVNjqoPD"
    "xjDik/1skHlJ+1WRIO+Blwdnw5sE7xSPH7TD+hthl0vkIxGHDahN2vdjngZw3uJTxWH246"
    "Dx+Pj2Krz2zzdsIJ7PbH5Rep4fMGn+ITfg5e/nTJz77Lw7NT/iDjych+EPSh+bX/y8cjfp"
    "6hBw46P/xUNDawys89UR1AMbCbIaGgF75ikTKj5JlPTRkeEOFSBuuNqJoDhYrnonKOegVV"
    "jg1lYl9wTTfBx3/BeM4QoSOqLhG1stYx/jPB6yzdy9K9LN3L0r1cYSFGupffCXOle/ldsF"
    "n8jDA42QXqjq+yV66gD/Qyi/fsMtl7dhlXCoqLoV4lyawYh8hqCPXRZRZH5WWyo/IyDDVR"
    "TMvIuZJditp580tujcC/kcVvFlMqIRldP43ENx1fNlb0XEvXI6gdslmyt5OTtyO522Nlrp"
    "lKriKIPhKJbjq6phKXa5OiLrsEUlv2py09OykdWVfoiqJ2C/Q8S+p7cuZ7QpeZPOD6SGqH"
    "7lGmYr5HKdV8j6LlfEEhySvg+mlqh3LJa3jO0ckHrktQO2TLr0WN3eZjWcH1CGoHbvna73"
    "/oiA1zIxykkjCvhVm02cx1xLkEtQP36DBTGDsMS4mBjgaya2Rou/3ivO7p9XOClLJ8To7y"
    "Oe8gfeC22/zcv7LdzAMSk0zw+Njt/CaSCRyvdDSZ4KDQiyITBaoaCyYj2rcEZyC6JG8t6B"
    "haGbkoEwZkwkBFgc2UMJCljJdXdWXDejmBIi81Wc3BaBA6tmYYKDbCyY2U/KzpdXrxgznd"
    "eDbCRklA3YvJ6gRVWvRz4CCOApgzBDp7VfxKntjri+LHiC1Z9sIk9CMZNPHL1+VClrJ9we"
    "SdehxG/xaMHBd7Xkr0uLsnro8g53fWM3YvhVJe7t4NQdJYGU9FnLRdyWuujSFOguukDIk0"
    "daQQvICEI4s1IKkI4qwVw9AwBEKbU44X4k+F42uGbetGsXXr/eH0cB9ZuL5a8daCJxGcs9"
    "l3XNpKm3fu2jeth5vWFdK1MebfYkDuWv1+q8s/wKaJjQHp3fzS6dwNvYH2Bjtcje986fDR"
    "9JkWMfOU7zCRUaFF3pG9iwqtXmpndZmbwwIFh3JOSH0kEs50i5NM+U+TScOqQabkyPDiLc"
    "OgxzURrNZMuw+D63trK1VLIWQzSFE1VlaFDMrGbDV4fdYql+ttrduu5ssHs2jRAmU1yhsg"
    "kjiJvoxJTS1nzg1qIUiF4S0UBoMmxUmvVxhc2korDFA87qHN94hmv9O1K8h55hvw/N50v7"
    "aF/mDgsWFpTlRBbu/vWRbv71my9/dMqgVSLZBqQWmO6d22J66kaVuqBhVXDYoVr0lsaCwd"
    "N1m7GWdy2eTUC26xrr1iI7ZxrnctVRdQ/aMy+RwMizyDGwBs/zo/hLDhSeR2s6N4D8J6Ml"
    "FKhuDvJhcqRBGZxRQTuwXJAuM50il9YdC0RFSjoQukPHNOQLkXJ+5OTGYXnyFIBeYoiGHR"
    "EwguDQi4KHQ8MdEIT6GgzGjJR4wNhU2doU5DFFNZYhVxsZuSiWbMsPoJPfALV57/QnPmMS"
    "lSabIjg3h9m8ZThRCsRzwZfx5QyxxTW0JyvrvdxSQoYLnde6USs8sqM4KFBfUYH3mlVZlv"
    "LY5R/wrZvbQHpHffu0Jsxgbkvtm+u0JuhH/uAPos8fPJ4fOR7r6r16YIN3zk1eZGJLS413"
    "q4FZ84O5v4pC/+5Ny66Tx8bnfvIczY27wGpH3/2On12td3rSukzfi6Zxr/GnH1zR+b3V/h"
    "g7livBQMUc6SrHqUnK16FElXVUyTSzZx8Um9maLrbWImCNo+uhCTtWIiSBYmH25pU+MPy3"
    "98PDm+OL/kV8UDwh8XKXD37pt3d9EAfQOPMX+A+HcnKXfVI9nW+xI9NLZ1Pmy7P8XcoPxb"
    "z/Lg6yOpX3bPNtJXXVkpgnG62cpHJnszV9lkNeY7ezHDpJ9wb3hst5NG8PC2K2SmLNFUec"
    "XoGTQSc2pQ63ma7Tyu1TKQBur3wOYJuEumhfgcIt2bN/5d8tk2iOQ0mAeIpBMi3WK+Mjlt"
    "aC/P3HO8orCuNdUGltXmtvLyjLoO8jEm3RVPkg26qwWQpRL5DDPGnwIMmaswix8Y0siIfm"
    "9ABW24gr7hGxBKNBUTUzOXtogyVSCg24vN+KCQJZrxZRZbg3w7NxImY/zKBz+J+uFPjFrG"
    "GD9x8ekFi+LfcwzTeTaPT+hpzBnk1SgHC4HO17b3fAq0toZY9gGBroFYFdbkK/T0z+Bgbh"
    "lzqD3Ov9HAOj48Pm+ggf2aMfjsH/vDf/99Et/n6Z9/nzwTtiEM04TLcvwJIHnQfYIBWWHh"
    "mLbhmLrilPxWYIqeTIQwyDBGU7oQIxyjPUTUL/h3TzZA+9w2AiX4xYbINjK7OMcOiJiqfb"
    "P5pCtpl96tXdrjW1Zbg0dQZctnQVvDeRZTw3mypeE82gzTfhty4LuiqCHA5dfB4ftPviqa"
    "HkEN4S1//Zr4e67dwR1fQ3BPM1UZOk0pMnQarTE0NfAkD77u+NqZebfSihiEtSi6/9XrPC"
    "RZ/4w4MULVxib6X/TWBUvhtruQJgCfgEnAxfjDffP3MPw3d53rsNgBE1zLWNH3aKLhvCrC"
    "Yx+ZNMFVmb87DlrdH87mCAR21eicoIbIJKoVKaNWGzRT7MSJAb25DcXZQ3qriesmMb2xCZ"
    "d+o9qG2Nrm0LZvwnpCHNoJ12P8tlXq9hTV9UXqshRSWxmbo4DnqXvlj0ffT/k+S8Wrst1A"
    "jwaeYAOKihwkOoR8YxrrXUPDeXB4hl7qGDnRy8zJ00VzbDCu6YoG5XxatFCIaWfuomeDWn"
    "NRJwjszMwuEiTcPMKRw/+aIUXX45qnb+U+4CP6JpxKjI+ewI8XPDcb9nzuBZFHAHWLnCcA"
    "D459BwPqHfHbY1i8omEsJxHhOpn8LmISWcGoWj4TmykRoJOtdh5BDc2i5VcbmlkmjlnHKR"
    "2GPArZYqgyqnrVVm1t9KCKAluKIrSbkJmuk54QIyJ1V5kLyZKRL70hS9SMIyP8wBDEiHDh"
    "gcsOTgBJQwgX0IJeWV5BKAnEbkCqERphLrdgRC0D0QWBShCCduIm8sRFzWzvRhvUTKlC+s"
    "hOk4G3kz+SLK1ATwwrVze0FUUN5ZXyE3byuzve0pVVkSoOe+HpiJz0uzmP2uRVMxUH/MiR"
    "5LuaeippwXEZDiZK8EdYeEjXyAukty+m2ngqDg2o9CUOARFRyLDJQL1WGBMnCwRPQlymBd"
    "GOpjaGwkVxB1K5NwDVHLR+MRnXwlVsaK9YRRODzmx1XkULzYT5X/ASJueHml1UmFB+i7GB"
    "RUViTejwTFSo+4T6IqrSfyN+fjqDIY2WIRGPySUZTUfwp5N7wxkgLAeiYQ+xLRB2LChiYz"
    "iHVVltrCoSfdpxaVJzPhxjPSZV/1ojipHU5NZPFm74tTRt8+eeHZwpAF87YR/eTs7Px+v2"
    "Q7P7hxck4m3nd52HL9cxYSLXf/RbTRkm8l4O10BJse9zjU9XgM1BSsnmSrMZqkIU4LGPTE"
    "YDVZm/mENYhMF+ur3h8IGB57oyxk7hJ4IXWBSgCsu59We7tCxLy7K0LGfR5Hugzd5QYtqa"
    "d0SXD1xvpGnzQi8GKLyhaxX6b0JRjSrXXNm1vdIqV4hNpnHF1amsxyd4AU82VOlCfEPgq5"
    "Xry5iMjeXcdBTYgEq/nVtIHbkCe1MjRUcG5hXQkQNkUkduFNSRq3b8VqG0ahmHb54jQta2"
    "3fohvdHBe8N/dIX4Gjlz3Uupxy2Yc4eGMyqD6RwKyvITTrHtwGIa2/YMZ94SK4YoDDCl/N"
    "lFANqH5pfux6PjBhI/T5yfpw1+bD5D19nYKgjbuUlsCJoNRMMGQqxtg86GcI+YzH5v8Fwx"
    "3ORwyjSBjszv37E52+VNVufvipn18/2eZPH9niT7fk+iGabu65ERXXd8DcEtv3Sr+JkDXH"
    "d8DcEtP7N/tVdnhde3u9ct+7z8tbs6LyMIp9cdDhDKwsP+WhS0EKA+sreD8yf+r/qIelJa"
    "BNJENP0ktVmdx0enF6eXJ+enHqDeJ2mo2oBWJGjokeraeNl5xYahqfggRvEJjWik6T9zMX"
    "ZI/YMz9fd4VXQLu/k3kEIGsTyfUEdXQX1hojsGlEmbahBws7TzbsCXwkxbt2FjOse2EhPf"
    "CqTUO4j0Hq5CUcubLaBCAe2C/4lFXI/GNfifwffDoXeeA/Qv6FvO7GQg0W/Enl9RxYNlM2"
    "j+6Qkvbm6iu2fxOWSdtDzv9Hb0KCmLblEWLXKsb3SmVywmoMQjXexKUSyTax55BBsVPaoY"
    "oCm4baW6EWzSo5iU/ZQYe4+idsrUFqoo4iLdGlZUMkys0vEkslTLFgNJZK2LLde62KZS17"
    "RUzWyS8ZTGtm33X26kqXMKDBwqq5EZXFqMrw+sgjpl4plobjixqxjwjwyszH5gCBPVVq+Y"
    "IpI6MAPFS0ETTcde4IeI+uBi9UhhMc0dt3ifksNIrrXnRGE0dieKEUWdtVdZZ64jiP50fH"
    "xycnF8eHJ+eXZ6cXF2eeiJpdFLaULqdfsLiKiBk8WVWVN0LQuiifJxYEVTjlXq3bBhX/IY"
    "q3IS7510BUaxfO+SS/F29t3avUv8uaxZrH+tj78nwO6nqYXZaE3FknQtPBAa5w4Pq+aVsb"
    "4LSexmiscviXKafTWDmDb2BmYI8XVszrrCINdUhxbXOiXPPsP1eMoZgibUAiFqzh+fIQat"
    "QCDtlbMLK6K6A9BCb2qF4EVcnO/W7iOltEpvaclSmhQXaikuaGwo3ueYV4vyjxWS8G75yM"
    "Kh3ZyuXky97nTuAvy8boePp6/3163uhyPBSD5IMxMEBSmd7UA6s79EBPVka71HUDtjfWnt"
    "laskiLWIaSwTBTH7agZBDHsDMwhiFKlQb0QISlT8bNj926B2iSMHibzXn9ETw38/NdDT3M"
    "CvTue5qcKmT3YBLhHRzbCix1b12taNIBDiFxH2QKhTN1VxYhyunL8ZJL5qasNN2wIrHJ+S"
    "E0G5U6h+KoYL29wLXmIV6qFMMUuOMrcNfGKLxH/HBJbT0X/w2BxygdE2zdp/cjHuL2g/xx"
    "lCDcdqmztCQsqJUk6skkixd3Li6t3N7PL2KGph3dh2GVx7e3P3vqwgB6lqCHT5odr+cySr"
    "/9lPIx3QYZVGj6v2n1K/2aOQ9ZsDyzI2NDv13Y+PzK7De19+VFFIusyKcoisdhph+QVSV3"
    "J7fphjt9j9B/n8NMtqPk1ezadhkPl+nNOosaJ4Q3jpy9sAXL48xoVXlm8/XlHUbv1upV2r"
    "Y1fIdeStSKqL8cHKGhK252TB+iSLxHuSLPGeRCReFb9q+bqSryiqC3OFtmL+JVneAy9IJW"
    "FeC7OKTUXTY7aL5GQHH4ns8RywNJWTBfF3PkOrQ1CjFJ43dmSBYT8O8uQaXC5FwfJbFUM9"
    "DcAtVd9yT/HskLsUEvIckFfEnfgoPF+/4lhv4upiIzWXWgwbvuCMvkRIcgZviuhaAEnIUE"
    "nR8cE10MLgd4JGBW7aMuQrawxBXT2GFAMjQjWGr5wOBNAWQccwdXw29TZuBL5E6O3Jr/CP"
    "7TpV1hwpc8UwV90ZOMPNhrjtyRm0IWINcCOCNxFYZ80ZsohKoUWR/wtsEC7GLGFSyGPm9Z"
    "HIlOm8KdPOAsq3WfqIZIXIomeU7KJQhBt754LlEJgGXRZidJh2b8qwvxtOV0QC6uIJ9GNI"
    "KKbpu5oqAxn2uOwlNb9Nl1Bc36t5SZA2m1MuP0AvJWqiERTAfMHkE/rNCTriAgnEmxM0U9"
    "gLVhuIQBah3edQhKbGBVNt5yZZ6r2MFHMs1AKARMYuVTN2yVmuQfjTInMLmzOqdk6WURkr"
    "WChToBQBM61UpktRQ292+e4psS3lwdcjqCG82yhBQkxM8jlN/DQ1BHkrPkBxLOYMxvLTyL"
    "4y6eVAPLEjCG7ueiBdfldstIW4tL/Yri0M4l9aVWosE4A/Ti4PsSdFMhcjh9pqaCYDpTXX"
    "qaJiqLkI9FdIZK2KvxeQJ8B/NJAzhBJ9aacogN2PzmGhUAMp4zEXmxOqPJY8v2wpU4FtKU"
    "3SFtnDUaBTgkY9Chk0Gmz2jodMi5VU1pRLC5JK21/lLEIB2x/fzQpY/TyqN7H3VaQR0N4x"
    "V9rv3wWboXxZTlXHRyI1nXBWN2CTt05zgKiGSnpp+d2Bvs6OcB5b8zZ58YbIZN5UjOwWv3"
    "ZbxJpFFPOo9Fb1NczRaN382n744qhzHNMBEZ+1bj0Nb0DuOs1bMQiWixhzy3fgK6RSgvnv"
    "ba55d2+BQtXYmKvSQPO52b6DjyYKf6HVsEq5m8RCqNTBVU5TiemTmVreY0UkW2zEFUwZPl"
    "Mac2ymY+rSSEhjIR0puRF1SCSgsYCqTm/4PIi6NBLSaMkeTbeMfKLdiqR22RRb8b1w6HT8"
    "nFclCVJJoS4k1O2qtn3V1JKteLPetrh9RSEtobp9zC5QAqw3q5n28tVfC2xw68vdOcCfMS"
    "jC46KYXzuEn3/tYl1JKO8QG4tXk7X87za9qDf8bpjEOlDdS430LuGrQWu9pn2nY51pqdDl"
    "QOG7HAQQQpM5Sl8guwK+1NWqqJtG+C/aeIpescHA5UQndrldaqisIWqvgdMz6j/d6p2yxD"
    "Y6dxa4yNZ1u3atzi2DU+QSnX0kVbYnFRSey28D7rw3eSD2kdQQ4vLjG038PVd1E3d8DcE9"
    "zaT8naYof6dR5U9jw2ftFces4XV1nz0yWfc5e91nWRWzli5dR/LJq/EHqKTSv0bpX0mXm+"
    "r9q5n2E9j1qn9gZVWqt92jQcH5fhCXWO9caqSm1fsGZQpZ9TLcXcVoMaVQlAnayOlYtRuV"
    "oA+95s3Nx8MjNLCOD4/Pkf3nyY/xYaolzClDUyuw3TRS9KeFFlfxI5tb3qUtJIW+jVXs4F"
    "un++sV6PovA9Lrf73940qs5uWANK+7nebtFVJGBlVUuNrs9r8+wnXFMK05H9G958MVY8ZH"
    "f324bd20hWPe4k841tSCjvhMESspASsR2XbOscdDKFwRI92mFcsJ0Mn6LQXLEfz9dwHsfU"
    "QS+ILA45mi6QWwD9JJ+AvC7xSnLMCAMKVkQUEWTOCrGgklRdcf3z7yNwwh4DKvrmF3VWQ+"
    "x5uPj3dtOH0den463963+33xkTrTTLMq57E1VwvGtwcppTGk0sYQLj7xq/mUFD+NjCUJBw"
    "hXy7i00wIhWzEtidVXimGJU6ifHfPEXq7VtaYl/5saMCzxB0APX+/u8hmWMtj3OgT3Kf9v"
    "+9a9KqzsLdj2NrLXPVizETZ6WDHG04MYo13geiPNckfEyCFbDV1rv+vRGR5RdYl0Sl+YML"
    "tBbUnX6mbPiD70uq0vHw9PY4x1eSeAGpai6/EUI1hXKlS4hJpQUOqp4aac0xlY+Jyexwun"
    "TuaTM+mTd40Twr0bTpQFVF5hA6JMTH5LiLPo3ffQmOMkeipnLSElrYI7tQoyPDawOYwvB5"
    "xWEyZAVo5WsdtKXVsu8y6iF+HtyAWzn6iGIQDl62Qy57jIBrJ3Ohn+Ptf4dAXYHKR8GzZX"
    "RKHYOy7PDfqKSQEmBwhlTdgq83jH1oD94ex+RZpUE9dNlNFdl0rDzxo8u/PNY0oY+6430o"
    "sYh0auVVubnoJp02KDcdXRjq3HI1fdPPHiQsSf5z/+LEaMICWUa4hT0ZYdPrGVh6hyu53b"
    "gAr8pBpcTRV+qCfQgEXb+YXCXJ2YuASUa7n8xvOG6CgP6QYWMTVdXBZudKC2Txep31Zl62"
    "tI/Xb3+u3qDcvnIw7SSQ+x7JUhpWWp975vLk80orFpobc5RCp13yrzuWqe8Oqydr+U34oC"
    "u8far4t9jOLrY0uyzutP5c6g7j4bimpx/iLFUSXHU0p1rpZCdXHoga3NPqE+v6AJh6rQDk"
    "W/wR8Ygk46ywVXBmM69ZQ6c4zu+adXSsRlJaEHHNjV5879+TcdLrEi1BhNHTqubLE87UT3"
    "YCJ8MnH4Pr6yG/5LUgverRa8YkUE7RQlOEBVQ/dj+Rn0eeu21rhka/nNazgcKjbi4V0fBL"
    "2irjLYB/fNu9YVOhqQzy371+PwKZLJsZ7Fr57sVo9k1XtHRH4DT5RWdkRtFLTyhI/qHDtN"
    "DGmV34PK2DVl0t1OV/xM+Q9N2PLjcfcI6ri6Sz9SVQxVtfLgu6KoIcBZdo/kzSOyd8ToS0"
    "GYezNF1xNr6caQ16kp58nxxblXTxf+SCul2+PC0F1MP07p9ngPhlKZafcu2Lzjys17xFpZ"
    "urkq7gVZurkWpZv3FdnSajc7RYBjagzkKd7sqzdcE8CD5l1/yh/eEKtwpuFe2gLS8fKHmm"
    "6IVji+tY7La0wNA49LAOvGm6iuUBl4xB+PT7PxsnLmqRNQuTzxgXQbtxRhPKBu5vp6WH2l"
    "D2u4rTFqGWN+5pJJjD81P1g9MV3bma2GeDnpWMIkXgpgtmP60Z2vJpDljIlxhdvYtg+e3J"
    "vW9mE1KEsKiIhU+YGhgfXT+fnxwLoYT0axSRyJA1MjVkSacyBWRXypcDSKjCTZaSRJ3gz2"
    "Gievl98cQEaPbNHVJe1g0g62a2vNejtYFlONMh5Ta2NTTdOepUbyk/9tL0c7vM6sG+4jRl"
    "BNk7HNrQ1Nd56a4oRnc50uY+uv5oGp5UxTU5QMChnbQ20GkeybWmXEXG0xVU3hcoKrNwSq"
    "fjkpUZmNUFMbb2psB8HiQUxU0/W0G9vxPiLls95tuqjqbrjbhZV9X3Daarqb3XAtmuvmqE"
    "cpiW7uiAyNXDGa8S+EgAS6qiory93I4Gra1L7yofdH7+PhUQOJn8fOz/OY4qSlzCgrqlRA"
    "0W9U1gJYoRoq5Rev3K39r0LQlm/9e+FfKx7a9ZljLm2VzawHj93Ob+2Hm9aVKE+l8e8xIL"
    "2bXzqduytnFw7v17tZ43QycYTwrKt8RfGGzUu2tSdve50n+FhTemS7BLUD9zRbe+GU7sJh"
    "cEVDqTzgegS1A/cyC7iXyeBeRsB1mkXlgddHUjuAjzK5F49S/ItHUQcjxOPl6+++oqgdwu"
    "dZ9t7krffHOIeYdN/sp/tmL62ju/Df7CVQb+/A2UuYSjG019rIPqe6Nl4O6Ss2DE3dFKpH"
    "MVvHmaymkO3QLbiXL6H0C2ZydonQ1Y09XXXLDguVzjBeSvCa3vNp6grRjvzLe4mVTE7Kvq"
    "x242HeS6xkItcOfcxib0/wM7v7frqveThzh2VIIRlYZydnZwPrdHKqDqzzy8OLgXU5Gh2i"
    "0dLpKel6jBEDaVGUP/WUN/6XYkIzSh3zSxpBH1oP/Y+HZz/+jGZcMERT5RUj4naeDCWlvO"
    "WtU9NcZFJL9VzaMu9ii04TmXch8y72Oe9i22ewozUknMIrnWLNOUxWAzOcxPZo6K6liJis"
    "HxiaWyNdG6M5f9IrNNchjsvE30047eaKoTwbynzKGnz0M8GqfWxStDCoifnBGHfkbuUe68"
    "PD/DXQFfsXcVtfVwy+EmRF8h1HkU35DaJANw1DSSio6lGEwOac3Zqdy4f0yNJ0UyPsE9xv"
    "F2D3W7/3//wrfLjCEh8yjcSF1KRXxguRytJ4lS6Np/JNL3/1wxXVmzQCkv2eCtY9lFVM3w"
    "ObTc2Mq66TrGd6BDVUNMsPfQRJMopun3+agK4zvhbgrhEcAq+IC2J8ZXZ3uA/0GyjWHorW"
    "szhouQqzryhqAfjWA3lDOkueUyFMK7sAVvlY8NTUIrkJKx23wi/VwW23+bl/hUSv3wF5/H"
    "p91+790rq9Qt5KHRAAmo/79nCFFpo55WMXJGxV2E3Kwo7LUu/PqyerUkurcHUgrUFV6mq+"
    "+tsuSr1Ni7sv+CS2bqI/NCWtdGJgXJbqiXZAHmLK0vEmK+hV0S0MXT4XBiXPDbRwnMxsSi"
    "1dRSM+kUJU/vESfeh1bz4e/hSTdF3e1AMyIE/jqUKeMRONq57QlHJM0dM//EWZcWRHeMLX"
    "OiedmNj469+nn2FKfpPeKZ9xrFgM81lR+xbZdbLRTFnyC2Dd38R67zdUSrO9NNtLs7002+"
    "+LbifN9jVmrjTbvws2vwP7TLM/vOnc3bW+tK6QYg4d+X1AvjXb/fbDlyu0UDR+ij4PSPMR"
    "Ck2A6YZLx1DWXR2Qbuvz1x58ZOAJlwHLtOUcZ8qBTkmBjthyfPJtlKdpDV3DlLKLcQMV6+"
    "m6oIaaK8/fI6jyS1TQc3B8mK2MeFodcWmxlBbLvYPTtlrkRTRAJUGVZmBpBq4ssJnMwDF7"
    "QhlLtnb5z5FVG9gJK2Vj9yUtxkW1B1IaU6Lag0221hvZOwSjCTUQVqDQqGMUt63bRz/+DE"
    "HozmegklALzOQGXaCpwiBUHXHEJ5oxwypSCF9TnEdoiWMC27dzGzC+fwMjPeSd2TUTHOv7"
    "B8CvgWbKf/hNB9bx4fH5j/wetrEfG/hnBP8LW79j5Fcptu8FE/CZn7Bi6Bo2HKO+O5KZlK"
    "o2sW3Yd+5tEdXJd2P8AjyggV81vMCqtOFLG7604Usb/vuy/0kbfo2ZK23474LN78CG//Xh"
    "pvPwud29B0s8PzpdOXNANrXu9792H2zzvmkZBKvVsORTQ3uOk2NSCkl7FLWrZVo+vKIudA"
    "E3SZCuoJOkmgaPt/SRiMrRBeAP0kn4C8L/998FsPcRSeALAu+U9C6AfphSsqAgC+A6NG0p"
    "svmHSSUTCjJhSmd4WPQMjiGWjNiEEfwxTGVsFmVFmFwyoyAzxgpRNVCpuaJXJIQnjlwyoy"
    "AziKjIWIANIULJgMIHtc719nERYSlCKplQkAmq5mQCFeBClFayoSAbxN35MxXgQoRUMqGo"
    "0cLnZ85ptghRShYUlZBk5KeM/Kw4nBWL/Nxp31MZ9ynjPvdsN3379P8MEaIdgvuU/7f9+N"
    "AqbBdbiA7dLOLT5C+B+lkTiEUjPldXG6kRn2Icv6eesY6xCMXkoz8haD0vhESkGBhhMjaW"
    "c85SEYOJFPSCl4hOIL5RMxBdkJ+94ExNRFwuBRmhGotpHrC1u2SJpOTT2A3n5pbBDwEZPb"
    "nr6EnO5CjMyTEHzvDadWjfSntad43nwNdHUuXonIIon2QB+SQZ45MIxLLVxXaXMLh64OAV"
    "QOXAOUxXR7wzZboepWS6HkUzXZn2PzE4X2vPbZJQ9tWlCCGs7WW2EH9e/uPjT8fHJycXx4"
    "cn55dnpxcXZ5eHl3yseOLopYs0s1T7S/shVP4VPgiBPlWOz87zWfhWNDJxvlHQuOcJg1mF"
    "vJX0WHWT3gHkHs2xwShxioopIy45h4XxbdqlhMgXK96l+nB8VHJlF13Z7yA++7H1cCuire"
    "dY9CkckN9a3fbnNkRWv2JD499cHZC79sOv8ImukZeCkdbl17/dqxyJilhv9yJFImJDTrbK"
    "+UOT7a6IwlCzYdfOljOXaxyqxru6sTkuqNUatASkHu1ZKnNgb47RNlPQV91gY+yRgVaxye"
    "ZIIzAsR41Xhb0wkSKuEAqGPfQN39ip3QoROdaUYDvD2s7who+U8ZhaJLaPWlnTrjc3StOi"
    "TMxen9EkE7NlUmclkjplYnaNmbtfSod8hwuyeR9qQb5RDu9WKkG+A8PKWxSvHZDW74/tLo"
    "zD3+eaUZUkeBnuWb4dWANtSzOXOUENkcmwTxlF+56iaPcWVBlHK+NoqwmsrJ+66wjZOLGg"
    "BHRtw23bN2FNQQ7JRNWqUmsvgEcok3AQG7Xsu95Ij1u2l9LcG7rWWQCRxE6TNKdjm2vlhz"
    "qxQjchaLREvfteQ9j8GV9gUIpVI6Jxm3ADwP/P1DT50LnCGGjGUf/B1u4EFWsfqInsNXmF"
    "RobwSjBBxTSoYMtEBzg2hbBnhVMa/LY/MBFHbXssnAdTdHBdaFC0dkTVpehNNyBsPKVUt6"
    "dzHtkZr+IxX1nSqVEVEaqR4tSwy5CIL5nHzBMi25YBYncB1OenGWwB56fJHcNPK1WxraIn"
    "1FvGMNl7aZF27X5Caa+utL26amp3FbLRylC6ZTrgzpWd8kTrJpcUZ3MzTqp2L6UK1Ipv0F"
    "pR+he6QHQCoimjM2x3VFhw0ZYjh1UhxaIF5w5d/IxELAwT4TF2zl4Xq1zqZCadz3GM7Fzu"
    "1BuIqnVLOjvguscUciUXTp8JXZtpZjGnSlmCVLIIa/N4iEmcpzL9aA+RygjYKp/t4h2Ocj"
    "gxk8gb/3apRIfb0k3sPKLjo9OL08uT81Mvfcj7JC1ryM4Q2uhML9Gugxmzv33UpONcSj18"
    "mG9QhqBPJ2eFb2Ngw1DxqzbGn1CH6Eth4XA3Ovid4bGBxXb3gucm+tDs/dZDF5+Of4yL+i"
    "xtXmkhqYC8m3a8mPSFa3/A0DxnfJCqukd9Zcwj0L+X4BjbSLZYGB95paNhvrU4AP0rtMD8"
    "ic0BuW8/tK/QTCPagNy2er/2O49XfDthL1wyLSJulZ9e5BTuzrP4fSS1CwMrf+XzczJOrk"
    "mB1yWoHbjbirEzioWqBiml6a/S6gHDhay7PjLJ4EozWFN1POTCNI1V9BPVwDBZnQpLbKQQ"
    "BkrDiqhZVuD9CVJKC0qV3yDMESxyDvrp3iQrR+6RBTlsh80XdXLuHY8PdIWZXswLogbqd/"
    "qPEDZDJ9m0pzox38kmzun8DFLJbIOKZRvUBtWUQG5nCUYBzh262VzNtJe4rnUVB9/WgKv4"
    "ptm7ad62qhMWu6cQp0XFehjvKigWSvA2CVsIT0FCKV/neiNDMV9lNTRTUKw9HpkUKWis6L"
    "pTW5cgvixmc2piMl5+5EuqYfs6Ti/RlFoGayDNZAiCR1dleeNjYcu+QYx75c8DNqZ2GUfw"
    "xP8l3S1Vcrd4vMlqDfUIqmz3r5I9dJfRKtVC9+wsC7pnZ8nowrUgugbm35SZuR2GYboa4l"
    "2+6wQy4K0YY2Bvxo+O5BKzHlWdbIEnxxfnnhkQ/kizAPbum3d3UTMgHKBRNNOi010KGZfe"
    "KNoSaq8qqUjT61bKN25TaejiGfAvVmHwrqUqC4Z/VIagKxUrqq4R/ANDLqlT+U5h6BkCpq"
    "hlNhCj9qeayT/EDD5ElKugcfFWZUwZqwssqPEy0TnXgAOj/+Cxq1uvClG98NtJNaFaaoKf"
    "bVlFLD9NDcWr8rtRBN6HrCs6QCRLWISrmO++KN4eAbsXx3xAt4ajIseW5I6v4XZUTiRiRW"
    "SovqEQppkJgeu+q6lylBkct1aS+jalaAZ+WTsRZ2LQGf8NGxjso+KXBv9hJ+S7V7XxFDHL"
    "mCgQj962WzXoQizCCL86gYMB4WordxkQIYcRampjpyEbF9k0uAtMkbnBWqJ4xrfDfL3W0p"
    "rOxB5WMdYAR5SqbpD2G/abkbKZlM2qAnY5shkz8TyX58EZL9drhvXKqGXEVfxOgdejqCHA"
    "mZrbpfS2i7a2MxWDn6N5AF5RSIAzAMxFNWrkDq5a0cggoDg883a8DFLVcOGeZ1m458kL9z"
    "yycA2q54LYHV9DcMsv8WxghdGYtiBpnl6Xonb5W+WLDbIAvQfuaaZgkNOUYJDTmOQ4W4nP"
    "JZetSGqHsUyf3bsYkPzWdGlJr6glvSLG3k7TMqc90Vwjxtjru9pIM/ZS/vWmQ69Hx3prb4"
    "dgpNNnjdgubKhkxaCqqkmdVnI/Iwr1RSBCDFzbExHzai6oU2HEtrJCWGzUgV7y3LJoSSV0"
    "qWQTbN7oQ1moJPN5MzLogmEjd4BnmK6G2lX5YJs0l0GL1hTYs0x661mK4noW05xIBh7WVI"
    "7ycxmaZhVgsY9sb7KB3w1/KyInd/EYg0f/0WLTOEk5cD1VVjackcO5OzSTtAyj3ShQVUis"
    "eDLBYy7MQhwCP28hLkEj/NQ17YKw8LEIwlBs+c6p0GdTxUvNW7iHlJ4rLj3Xrp4vvIGf3L"
    "zWBlKQK4TuXsJLzP1OcwEllXatg6x3kkXUO0mW9E5iXBTO7ppfDAiRSlGvaqJAkM9zPWbj"
    "6uPvCWFvHkGh1+iNSrx04SE/2fnqdgsk/thc/2DZ9q80Brd+7wd4675E8Qld7nDfS3cDOV"
    "6VCVJtYkMbx0pizpVUGUxZjVknfCW/XSWLNu8lYHPDOm7JkswrNtxq2VlPVx9JDU/XreR8"
    "w0uVR36Z1zVs8CiTi/ooxUV9FHVR8zuasRVy/6vXeUgwUK1IwiKLNjbR/yJdY/uY6p0CLo"
    "CRfpiFz62QBAIT7Pww+/f/AymT0fI="
)
