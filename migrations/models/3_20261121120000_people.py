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
        CREATE TABLE IF NOT EXISTS "student_phone" (
    "id" UUID NOT NULL PRIMARY KEY,
    "phone_index" VARCHAR(64) NOT NULL,
    "phone_cell" BYTEA NOT NULL,
    "proven_at" TIMESTAMPTZ NOT NULL,
    "student_id" UUID NOT NULL UNIQUE REFERENCES "student" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_student_pho_phone_i_983356" ON "student_phone" ("phone_index");
COMMENT ON TABLE "student_phone" IS 'The number that a student has proven by SMS, for signing in and for a forgotten password.';
        DROP TABLE IF EXISTS "sms_code";
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');"""


MODELS_STATE = (
    "eJztfWtz2ki37l/p8pfJVJGU7/E4p04VtkmGPTb4AJnM7DCFhdQYvRbdjFqYsGfPfz+9Wh"
    "d0R5KFEXLnQ2yjXi3xrFb3uq9/DmZUwwb70FRVuiDWwSX654AoM8x/CV9qoANlPl9fgA8s"
    "ZWyIsYpv0JhZpqLCXBPFYJh/pGGmmvrc0imBwV2C0XJK0UxZIaY/EqSTD6iJmLXQMLF+Ys"
    "iZDU0VhqwpRrqG6ET8ZlJmYZP/WF4iSsQVBc2xySj5ADfXqMrvrpPHLd9nQfS/F3hk0UfM"
    "h5v8bt//4h/rRMM/MHP/nD+NJjo2tACsugYTiM9H1mouPvv6tX3zWYyE7zAeqdRYzMh69H"
    "xlTSnxhi8WuvYBaODaIybYVCys+QAnC8NwWON+ZD8x/8AyF9h7VG39gYYnysIAth38n8mC"
    "qMAtJO4E/53+X+fRfMNGo053MOq3BqPRQYTL8AghhjgfqZTACtGJBUD986897xoQ8ekB3O"
    "D612bv3cn5zwICzpFHU1wUcB38KwgVS7FJBehrlJ/494vifD1VzBZZzATWbf4YClFxBHOX"
    "NoQ6f+gieLsfrAFfvxYulC5Y2eE9+L3dbw+6vUv0rDPdouaQ9Adfb1qdwaW7wIek17rufW"
    "0PWnyUiVVzofM1DeOanz/DKGUy4X/92R+07vifK77iZ+F3KJ5lBzPlx8jA5NGa8j+PDlNY"
    "+HuzJ7h4dCi4SPnOYO8YHefKsbgEzFwzT/yMZV78S+KOrzLDMr8PQXDPs4B7ngzueQRcgz"
    "7qJA+6HkEheJ3dJcf282rYXmTB9iIZ24sItnOFsSU1tRE/UaZ5MI4Qvt5SPtjWxh4E+/gw"
    "C9p8VCLc4loQb4ta85GKDSOK9ZVOFHMVj3aALIT0eGVhVmBd73jXSMH26rZ7BTPPGPvbcM"
    "C+aneavT/f3TX/EHDPVs6l227nizvef+Je/TloNePA54fGPA78xzaxUsB3yULg67YIuY1l"
    "fpjzfDUUZqFBd3CP4FnRgmHtksuAKpd9EX9TnxiXCx3ZYfOb8AhP+f6X4+OTk4/HhyfnF2"
    "enHz+eXRxe8LHiK0UvfUzjaPtLuzMIvifwQZA/JjXslRzkTdM0lYT3wqMIscXQ2db44hM2"
    "xwvdsHTCPsD9diFvDlp/DL7/FYJRZyOuzejPMRLJFeWAKSRBcvfThTcZTrgtQN3z9JU3mW"
    "73NrDJXLVDC7Tz9e6qxQVBseHwQVwYjV+3qokBkpFiRRG/4VcsfYbjIQ9ShjDXHNIP7i97"
    "KBumrd32XYtL9nf3AS7cNActuHIc2OXdT9+dhw5bbxL0rT34FcGf6L+7nVb4OPDGDf77AJ"
    "5JWVh0ROhypGh+TNyP3Y+CbKaGgR/xKJ8+HKR6gV68P+f3Ri14jSnXBPMC6iORaP77L5ht"
    "Jk+xJgVAKorsZ2pi/ZH8hlcRo0IIT8ee1nem2UtE15+uH9FUlp6Zy7+c+FfnXxjb23yP7x"
    "e99vXgIG4PKAHV6/VM9QQ2uPElYAurd6yoT0uFq5IJy3jMvyh/oBjJ8Mqh/PxbDxuK+CKJ"
    "eF/Zs+zvGRoBPLAwKcEjkBFGIO+/EKouwQM+1TX/qz7LM3jsqPw7lQFVHyaqMVCEWrr6Up"
    "A6YpJaIzSam3iCTUxKAuvem66uG5ZOnnVLYPFCwNreRHWFimHGXo5T356lRq8hCA/0mPqE"
    "hoA4Eby0hlPRZjrRwV2KYxQPF1I4BCn/bzOwrdncoCtcxLdQVWT9q2+GZ2NssqkeZzYtDN"
    "admLWmkAlPJYyxIKygBNT6MOH1er6aYAav6+x4FnqBZwpRHsVTwnRAHBLhY2I+fNJ9cszH"
    "2DdoY8xHE33D11PFQjq4pnVrBf5nojE0oSZSiBuK8QE1LTTjarmIurDtp8i5Ef8IYR3CLR"
    "Djs0TjPbZ0DxnrUQG7TAMlx3qoUyXOo53i6PAopKMjsM1aeMR0R0rOY3gPkUrLe6Ut7xrf"
    "zfI7V9ZUJbB385H6mmEhdWKu9J69CTZzsSxOuEiOMPIIahgkd3KcIbTo5DgxsgguBc/CKY"
    "c9FtzN0aMOaZVhPuh1+3ZUqAhzHpL+davTukTCjjskXzvtbucS8YegBIJIr9qdm3bnCwSR"
    "OmIyp2h/6YzafBQEVo90Pu6mdde9RBqe0bBgnimINAsLj5JZeBRhoZBJijLRI640G5vXg/"
    "bvnG+2DjMkrc5N6+YSYX4XrRATSo/kdVSunD7pIFWZClF1T6AcXn4ZOVE+pq7JICeoITK5"
    "VKsSkFIfOCsTkVJRSGVISqVDUmKkgRKw9SUl1nTVBmWgDOC6R1EJ6Npm9LZvwpqCHDq+c0"
    "dV5XKZ5nTP+MOGYlw0oaiiZDdNIJQpq7NGpDlY4EtR0NikS4ZNpLAnrIEv5RPSLQa5sUjX"
    "GugJzy2kE3u0M7aBdDuj1sR8PTDItYXHj3PZbOlOQ66RDvjHXNMb8xmpiWaKbiBF0/jpyo"
    "BIzMawYmA+tfAQIU1ZfUAPzpv3AIOWUzoT04vH5B8oY7qwGkOynGITg1MJK6ahg7sIskRE"
    "IjE1NPGI0nlUFRGqkeI8mi9MTpEr3dRHUmXzQFFjWhYjwEmyEeAkYgSYYSUu2iabJcYjrj"
    "LUB/27/iViMzYkd8327aXYbIpYYE4zYH+aCP1pxPxib3cj8W1zWYvDhNtCf3fZv+dZsD5P"
    "Bvs8Ee38CalhyoI5qVXbWHaQlCrdX0W4sXfuL/xjrvPpCrA5SPk6bJa+7GJchqTrAiz2kb"
    "1KqIJ8iwvyd8feof3hbHET8S5MbtXE9SUWt+tm/7p509qVKWidFhVjCArkTCWbgdY5Wllt"
    "QP+vFzDOgKMfa+/pwkJ86JNF52jOHxcJy8ncpM+YuJWnEJvSJVhC3IDcd/1e68v7w/Of4y"
    "xAW7uPtL1UYG9qpNhe7DWZt1ZSkKocxbRCVanK10uliStSiypTKaqUSlRhiB1rdO61HKaT"
    "q3njal6YMcaVZISd4dWtp3awhJPLPsB+Yt5pOKWwXRZa3FsotCbNKkWOxr1TyKRZ5S1wma"
    "kKIYVe5iClNK5UmcvSeFZv/krjWQ2jgGuDqjRJvpZJsioxgHsKcVoI4I7NviEWxNh+o0xK"
    "NgAvscrHjvxLJEfZhoUdlydKJtAJogsTWUuK+O0YeiJghZ3qs0v0QOeY6NoD9MqAiw30IN"
    "LI4CNFNSkTwXqzlNoNW7hRjB34+zof0p7o4C9pGq6SaVjmt241v9VZ9DnwXVPUEOAtWCnt"
    "zSiXpXJNUkqnjXoH2+lsNKGGQZdOCaJQsN2GyuwB0lcszu59srfV2W3kCpkWQqTSvFBl88"
    "JEN5k1YhiTIpwOE0u7f+WYHdHQk5UcWTxalkOW5ZB3gZBXceWFIPXceWr7zsmivrEYbdM+"
    "1dRmuo1XjGlqfbGR2jg2MCxT61js1LxFil3Bk6lTLrF/stM0FYZ/YghS/t3EUPtyAy2nuj"
    "pFJn7W8ZIh3YrvF1vW5JB/+jBTzKcHd+hwcXZydjZcnE5OteHi/OLw43BxMR4f2nGPjM7c"
    "2Rjkv4qM1HetzuD94VnWaMbvXkEIr3yRvzAjH/39APuqK9uj/pKWrp1aumT10tzitaxe+s"
    "Z0FVm99I0wV8YZvgk2g2CUxzTujq9uFG9Bu/hplljd0+RQ3dNIpC50kU4othCPrUdQO3C3"
    "Egn9BsqKfmu2B6Le61LRLVHttXlz1x4MoLYo6GsWf0KoC/v5ax8+MvEEggaHBPaNm17zW4"
    "dT6tZUM5UlqWJRUlk/s/zIOVevzAlqiEwWfJT1M18xElHWz8wSISfrZ1alfqbfePdCcHN0"
    "WdvXdRs6WypV3NGDP8Zy7mdNsuHcvxayxHEOFx/Pji+Gi1M8Vvym6A+obQVt2pBjD7awsF"
    "XbrrL4qMO9hCHw3XW38/74KDapf5u3E7Z1t+0gv0hNn5H9FJ+Mh4uLXy6O+P+HZ6f8QdTJ"
    "2H4Q9K75dfDr+6Oznz+gDgcdKURDqok13bKTLhUTu4GnCnri6xspM0oe+dSU4SERlnoQik"
    "UxAqj/OBcFCbRLKB5pKhP7gisRBx//CeM5Q4SOqbZCdJG1POT3BGO+tNpLq7202kurfWM/"
    "LH7Sal9j5kqr/Ztgs/gZYXCyZdkdX2VjZ0HT8kUWo+RFslHyIq7CBhdDvQJdWTEOkdUQ6q"
    "OLLPbfi2T770UYaqJYCzPnSnYpauckKbniNP9GC36zmAzUZHT9NBLfdHyZqhi5lq5HUDtk"
    "syTFJefERVLiVGWuW0qu2lI+EoluOrqWEhfCnKIuuwRSW/ZHgz86kbJZV+iaonYL9DxLRm"
    "FyQmFC8f484PpIaofuUaYaiUcpRRKPolUSQSHJK+D6aWqHcslreM7RyQeuS1A7ZMsv8Ynd"
    "ni5ZwfUIagdu+drvf+iYjXIjHKSSMG+EWXQvy3XEuQS1A/foMFN0IAxLCS2LxgfqZGS7/e"
    "Lc9OllCYKUsipBjqoEbyAq86bX/Dy4tN3MQxITo3l/3+v+LmI0Ha90NEbzoNCLIuMvqxnZ"
    "JgMFtwZnILokb4nNGNrXDbCoJLwyDlPGYVYT2ExxmFmqo3jJ7C8sQxDIna/Jag5Gg1B1Mc"
    "NA8SKc3EjJz7pRpxc/mCqHoYF1SUDdicnqBFU0SDfhEI8CCB3UKf8v4zaYvdhwJU/szbWG"
    "Y8SWLHthKXHQ4g1OiYV23/DN8dD8zkbGFmdQ78PdiSDkFyvqVET92uU+5roKXn+uYTEkct"
    "mQQvASjVdowRqIUQRRw4pp6hjCeq0pZwLiTxXT5X6bN4otbusPDof7yOq21YoeFjyJ4JzN"
    "WuHSVtpYcdu+bnWuW5fI0FXMv8WQ3LYGg1aPf4AtC5tD0r/+tdu9HXkD7do3o/X47pcuH0"
    "0faRGjRfnmfxnjWOQd2bsYR5nHuhV7ChzKOSH1kUg40+0nMi8wj6CblhcY21XDlShfap7i"
    "cjXWaqarhsH1vbWVTLh0NOAUVWOtI2dQNmbrwZtzMLlcb+uQTqtj1WKizJ9CvLKDn+APd5"
    "Q3QKQkEmMVk2hZzpyyU3IFNvg0hcGkSVG/mxUGl7bSCgNUmOm0+R7RHHR7dpkZzxgBfszr"
    "3te20B9MrJoL3fGR5/ZlnmXxZZ4l+zLPpFog1QKpFpTmZt1tD8NKGmqlalBx1SCPAJuh66"
    "F0Q2RtebgNB8QNNvRnbMZ21/OupeoCmn9UJp+DuSCP4AYA27/BDyFsehK53REh3oOwmUwU"
    "RiH4h8WFClESZTnFxK5TvsR4jgxKnxhUNhe1VegSKY+cE1C8xIkiE5PZpVQI0oA5CmJYNA"
    "6AS0MCLgoDTyw0xlMojzJe8RGqqbCpM9Spmm4pK6whLnZTMtHNGdY+oA6/cOn5L3RnHosi"
    "jSY7MojX3EGdQutpI+LJ+H5AF5ZKbQnJ+e52qfOggOW2+JNKzC5rpggWFtRjfOSVVmW+tT"
    "hGg0tkN9wckv5d/xKxGRuSu2b79hK58eq5w8GzRIMnB4NHWgCuX5si3PCRV5sbkUDZfqtz"
    "Iz5xdjbxyUD8ybl13e18bvfuIGjW27yGpH133+3321e3rUukz/i6Zzr/GnFFUO+bvd/gg7"
    "liPhUMuM2SenmUnHt5FEm+VCyLSzZx0Tb9mWIYbWIlCNo+uhCT9WIiSBYmH25pU+MPy3+8"
    "Pzn+eH7Br4oHhD8+psDdv2ve3kbDzU2sYv4A8e9OUiamR7Kt9yV6aGzrfNh2Eeu5Sfm3nu"
    "XB10dSv1yVbSRjurJSBON0s5WPTDZwrLLJSuU7ezHDpJ9wb3hs95xE8PC2K2SmrNBUecbo"
    "ETQSa2rSxeM023lcq2UgDdRvgc0TcJdMi7XlDZLuzRv/JvlsG0RyGswDRNIJkW4xX5ucXm"
    "gvz9yYtKKwbjTVBpbVy23l5Rl1HeRjTLprniQbdNcLIEtd7RlmjD8FGDLXYRY/MaSTMf3R"
    "gHrQcAV9w9cglOgaJpZurWwRZapAQLcXm/FOISs048sstqL2dm4kTMb4mQ9+ENWwHxhdmC"
    "p+4OLTExalrOcYpvNsHh/Qg8oZ5FXcBguBwde293wK9L+EWPYhgdZCWBPW5Ev08M/wYL4w"
    "51BJm3+j4eL48Pi8gYb2a8bgs3/sD//990F8n4d//n3wTNimMEwTLsvxJ4BUOPcJhmSNhW"
    "PahmPqklPyW4EpejIRwiDDGE3pUoxwjPYQUb/k3z3ZAO1z2wiU4BcbItvI7OIcOyBiqvbN"
    "5pOupF16t3Zpj29ZbQ0eQZUtnwVtDedZTA3nyZaG82jHLPttyIHvmqKGAJdf1YXvP/lqQn"
    "oENYS3/PVr4R+5dgd3fA3BPc1UM+c0pWTOabRiztTEkzz4uuNrZ+bdSr9CENai6P5Xv9tJ"
    "sv6ZcWKEpqsW+l/02uU34ba7kCYAn4BJwMX43V3zjzD817fdq7DYARNcyVjRt2ii4bwqwm"
    "MfmTTBVZm/Ow5a3R/O5ggEdtXonKCGyCSqFSkKVhs0U+zEiQG9uQ3F2UN6q4nrS2J6YxMu"
    "/Ua1F2Jrm0PbvgnrCXFoJ9yM8evWXNtTVDeXXMtSFmxtbI4CnqeKkz8efT/l+yz1m8p2A9"
    "2beIJNKCpykOgQ8o1pbHYNjebB4Ru9RIMpRk70MnPydNEcm4xruhq1i/qgpUIsO3MXPZp0"
    "MRd1gsDOzOwiQcLNIxw5/K8ZUgwj6iTa0n3AR/RNOJUYHz2BH094bjXs+dwLIo8A6hY5Tw"
    "AeHPsOJtQ74rfHsHhF+1NOIsJ1MvldxCSyglG1fCY2UyJAJ1vtPIIamkXLrzY0W1g4Zh2n"
    "9MvxKGTDnMqo6lVbtbXRgyoKbCmK0G5CZnpOekKMiNRbZy4kS0a+9IYsUTOOjPATQxAjwo"
    "UHLjs4ASQNIVxAQ3VldQmhJBC7AalGaIy53IIRXZiILglUghC0EzeRJy5qZns3ekHNlCqk"
    "j+w0GXg7+SPJ0gp0eFjk6u21pqihvFJ+wk5+d8drurIqUsVhLzwdkZN+N+dRmzzrluKAHz"
    "mSfFdTTyU9OC7DwUQJfg8LDxk6eYL09uVUV6fi0IBKX+IQEBGFDFsM1GuFMXGyQPAkxGUu"
    "INrR0lUoXBR3IJV7A1DNQesXk3EtXMOm/ow1NDHpzFbnNbTULZj/Ca9gcn6o2UWFCeW3UE"
    "0sKhLrQodnokLdBzQQUZX+G/Hz0xkMabQMiXhMLsnoBoI/ndwbzgBhORDtZ4htgbBjQRFT"
    "4RzWZLWxqkj0acelRa35SMVGTKr+lU4UM6llq58s3L5qZdnmzz07OFMAvnLCPrydnJ+PV+"
    "1Os/enFyTibee33c6Xq5gwkas/B62mDBN5K4droKTYj7nOpyvA5iClZHOl2QxVIQrw2Ecm"
    "o4GqzF/MISzCYD/d3nD4wMRzQ1GxU/iJ4CUWBajCcm792S4ty9KyLC3LWTT5Pmiz15RYtu"
    "Yd0eUD1xtp2rzQiwEKb+hGhf6bUFSjyjVXdm2vtMYVYovpXHF1KuvxCZ7Akw1VuhDfEPhq"
    "5foyJqq5mluOAhtQ6bdzC6kjV2BvaqToyMC8AjpygEzqyI2COnLVjt8qlFYt4/DNc0TI2r"
    "ZbP6RfdPBe8x89Ib5Gzlz3UupxC+bckemMymA6h4Ky/IRTbDuwmMa2PcOZt8KKKQoDTCl/"
    "dhGA9q75pff+6LiBxM8T5+dpgx+bj9BDNbYKwnZuEhuCZgPRsIEQa9uksxHcIyaz3xs8V0"
    "w3OZwyXaAj8/t3bM52eZPV+btmZv18vydZfL8nyb7fk2iGqft6ZETXHV9DcMsv3Sp+5gDX"
    "HV9DcMvP7F/v1Vnh9e3udcs+L3/trs/LCMLpdYcDhLLwsL8WBS0EqI/s9eD8hf+rPqKelB"
    "aBNBFNP0ltVufx0enH04uT81MPUO+TNFRtQCsSNHRPDV1ddZ+xaeoaPohRfEIjGmn6z1yM"
    "HVH/4Ez9PZ4VY4Hd/BtIIYNYng+oa2igvjDRHQPKpE11CLhZ2Xk34Ethlq3bMJXOsa3ExL"
    "cCKfUOIr2Hq1B04c0WUKGAdsn/xCKuR+ca/Cfw/XDonecA/Qv6ljM7GUj0G7HnVzTxYNkM"
    "mt894cXNTXT3LD6HrJOW553ejh4lZdEtyqJFjvUXnekViwko8UgXu1IUy+SaRx7Bi4oeVQ"
    "zQFNy2Ut0INulxTMp+Soy9R1E7ZWoLVRRxkW4NayoZJlbpeBJZqmWLgSSy1sWWa11sU6lr"
    "LjTdahJ1SmPbtvsvN9LUOQUGjpT1yAwuLcbXB9ZAnbLwTDQ3nNhVDPhHJlZmPzGEiWarV0"
    "wRSR2YgeKloIluYC/wQ0R9cLF6rLCY5o5bvE/JYSRX+mOiMBq7E8WIos7aq6wz1xFEfzk+"
    "Pjn5eHx4cn5xdvrx49nFoSeWRi+lCalX7S8gogZOFldmTdG1FhBNlI8Da5pyrFJvhg37ks"
    "dYlZN476QrMIrle5dcitez79buXeLPtZjF+tcG+EcC7H6aWpiNNlQsSdfCA6Fx7vCwal4Z"
    "67uQxK6nWH1KlNPsqxnENNUbmCHE17E5GwqDXFMDWlwblDz6DNfqlDMETegChKg5f3yGGL"
    "QCgbRXzi6siOoOQAu9qRWCl3Fxvlu7j5TSKr2lJUtpUlyopbigs5F4n2NeLco/VkjCu+Uj"
    "C4d2c7p6MfWq270N8POqHT6evt5dtXrvjgQj+SDdShAUpHS2A+nM/hIR1JOt9R5B7Yz1pb"
    "VXrpIg1iKWuUoUxOyrGQQx7A3MIIhRpEG9ESEoUfGzYfdvg9oljhwk8l4/oQeG/35ooIe5"
    "iZ+dznNThU0f7AJcIqKbYcWIreq1rRtBIMSvIuyBUKduquLEOFw6fzNIfNW1hpu2BVY4Pi"
    "UngnKnUP1UDBe2uSe8whrUQ5lilhxlbhv4xBaJ/44JLKfj/2DVGnGB0TbN2n9yMe4vaD/H"
    "GUJNx2qbO0JCyolSTqySSLF3cuL63c3s8vYoamHd2HYZXHt7c/e+rCAHqWoIdPmh2v5zJK"
    "v/2U8jHdBhlcaIq/afUr/Zo5D1mwPLMjY0O/Xdj4/MrsN7X35UUUi6zIpyiKx2GmH5BVLX"
    "cnt+mGO32P0H+fw0y2o+TV7Np2GQ+X6c06ixpnhFeOnT6wBcvjzGhVeWbz9eU9Ru/W6lXa"
    "tjV8h15K1JqovxwdoaErbnZMH6JIvEe5Is8Z5EJF4NP+v5upKvKaoLc4W2Yv4lWd4DL0gl"
    "Yd4Is4YtRTditovkZAcfiezxHLA0lZMF8Xc+Q6tDUKMUnld2ZIFhPw7y5BpcLkXB8lsVQz"
    "0NwC1V33JP8eyQuxQS8hyQV8SdeC88X7/hWG/i+mIjNZdaDBs94Yy+REhyBm+K6FoASchQ"
    "SdHxwTXQ0uR3gkYFbtoy5CvrDEFdPYYUEyNCdYYvnQ4E0BbBwDB1fDb1Nm4EvkTo7cmv8I"
    "/tOlWLOVLmimmtuzNwhlsNcduTM2hDxBrgRgRvIrBuMWdoQTQKLYr8X+AF4WJsIUwKecy8"
    "PhKZMp03ZdpZQPk2Sx+RrBBZ9IySXRSKcGPvXLAcAsukq0KMDtPuTRn2N8PpikhAPTyBfg"
    "wJxTR9V1NlINMel72k5rfpCorrezUvCdJnc8rlB+ilRC00hgKYT5h8QL87QUdcIIF4c4Jm"
    "CnvCWgMRyCK0+xyK0NS4YKrt3CRLvZexYqlCLQBIZOxSNWOXnOUahD8tMrewOaNq52QZlb"
    "GChTIFShEw00pluhQ19GaX754S21IefD2CGsK7jRIkxMIkn9PET1NDkLfiAxTHYs5gLD+N"
    "7CuTXg7EEzuC4OauB9Ljd8VmW4hL+4vtxsIg/qVVpcYyAfjj5PIQe1IkczFypK+HZjJQLu"
    "YGVTQMNReB/hKJrFXx9xLyBPiPBnKGUGKs7BQFsPvROSwUaiJFVbnYnFDlseT5ZUuZCmxL"
    "aZK2yB6OAp0SNOpRyKDRYLN3PGJ6rKSyoVxakFTa/ipnEQrY/vhuVsDq51G9ir2vIo2A9o"
    "650n7/JtgM5ctyqjo+EqnphLO6AZu8dZoDRDVU0kvL7w70dXaE89iat8mLN0Qm86ZiZLf4"
    "tdsii1lEMY9Kb1VfwxyN1vVv7c4XR53jmA6J+Kx142l4Q3Lbbd6IQbBcxJgbvgNfIo0SzH"
    "9vc827dwMUms5UrkoDzedm+xY+mij8hdbCKuVuEguhUgdXOS0lpk9manmPNZFssRFXMGX0"
    "SGnMsZmOqUsjIY2FdKzkRtQhkYDGAqo5veHzIOrSSEijJXt0Y2HmE+3WJLXLptiK74VDZ+"
    "DHvCpJkEoKdSGhble17aumlmzFm/W6xe0rCmkJ1e1jdoESYL1ez7SXr/5GYINbX+7OAf6M"
    "QREeF8X8yiH8/FsPG0pCeYfYWLyarOV/t+lFveZ3wyTWgepeaqR3CV8P2ug1HTgd66yFBl"
    "0OFL7LQQAhNJmj9AmyK+BLXa6LuumE/6KrU/SMTQYuJzqxy+1SU2MNUXsNnJ5R/+lW75Ql"
    "ttG5s8BFtq7btWt1vjA5RS7R2UdSZXtSQeG5/DbgznuTB2IfSQ0hLj++0cI/clU3ccfXEN"
    "zTTMrfaYrydxpV/nQ2etSfccwa3lT32SOTdZ+z132WVTFr6dJ1JJ+8Gn+ASir9G5T+tXT5"
    "Ur1/PdN+ArtZ9Q+srEr1trs3KTjfD+IS651LjdS0et+gTCGrXoa7qxgtpxSKMkEbOQNrdq"
    "MS9K7fvL5+f3iEhovjw+NzZP958nN8mGoJc8rQ1ApsN40U/Wmpx1X8yOaWd2kLSaGvYxU7"
    "+Nbt/XYJuv7TkPQHX2/+vBSreTUkzatet3lziZSxSRUNrjZ7g6/3cF0xrcWcj+jd8eGKOe"
    "Ojv3ZuWtdt4Zhf8CdUda2gIz5TxEpKwEpEtp1z7PEIClfESLdpxXICdLJ+S8FyBH//XQB7"
    "H5EEviDweKboRgHsg3QS/oLwO8UpCzAgTClZUJAFE/iqZkJJ0c3Ht4/8FUMIuMxr6NhdFZ"
    "nP8eb9/W0bTl+Hnp/ON3ftwUB8pM10y6rKebyYawXj24OU0hhSaWMIF5/41XxKip9GxpKE"
    "A4SrZVzaaYGQrZiWxOorxbDEKbTPjnliL9fqRtOS/00NGJb4A6DO19vbfIalDPa9LsEDyv"
    "/bvnWvCit7C7a9F9nrOovZGJt9rJjq9CDGaBe43kiz3BExcsTWQzfa7/p0hsdUWyGD0icm"
    "zG5QW9K1utkzonf9XuvL+8PTGGNd3gmghqXoejzFCNaVBhUuoSYUlHpquCnndAYWPqfn8d"
    "Kpk/ngTPrgXeOEcO+GE2UBlVfYkCgTi98S4iz6d32kcpxET+WsJaSkVXCnVkGGVRNbo/hy"
    "wGk1YQJk5WgVu63UteUy7yJ6Ed6OXDD7iWoYAlC+TiZzjotsIHunk+Efc51PV4DNQcrXYX"
    "NFFIq94/LcpM+YFGBygFDWhK0yj3dsDdgfzu5XpEk1cX2JMrrrUmn4UYdnd755TAlj3/VG"
    "ehHj0MiNamvTUzBtWmwyrjrasfV47KqbJ15ciPjz/OdPYsQYUkK5hjgVbdnhE1t5iCq327"
    "kNqMAPmsnVVOGHegANWLSdXyrM1YmJS0C5lstvPG+IjvKQbrAglm6Iy8KNDtT26SL126ps"
    "fQ2p3+5ev12/Yfl8xEE66SGWvTKktCz13rfN5YlOdDYt9DaHSKXuW2U+V80TXl3W7pfyW1"
    "Fg91j7dbGPUXx9bEnWef2p3BnU3UdT0Racv0hxVEl1SqnB1VKoLg49sPXZBzTgF3ThUBXa"
    "oeg3+BND0ElnteTKYEynnlJnjtE9v3ulRFxWEnrAgV1/7tyff9PRCitCjdG1kePKFsvTTn"
    "QPJsInE4fv4yu74b8kteDdasFrVkTQTlGCA1Q1dD+Wn0Gft25rjUu2lt+8hsOhYTMe3s1B"
    "0GvqKoN9cNe8bV2ioyH53LJ/PQ6fIpkc61n86slu9UhWvXdE5DfwRGllR9RGQStP+KjOsd"
    "PEkFb5PaiMXVMm3e10xc+U/9CELT8ed4+gjqu79CNVw1BVKw++a4oaApxl90jePCJ7R4y+"
    "FIS5P1MMI7GWbgx5nZpynhx/PPfq6cIfaaV0+1wYuo3pxyndHm/BUCoz7d4Em3dcuXmPWC"
    "tLN1fFvSBLN9eidPO+Ilta7WanCHBMjYE8xZt99YZrAnjQvOtP+cMvxCqcabiXtoB0vPyh"
    "pi9EKxzfWsflpVLTxGoJYF17E9UVKhOP+ePxaV68rJx56gRULk98IN3GLUUYD6ibub4ZVl"
    "/pwxpua4wuTJWfuWQS40/ND1ZfTNd2ZqshXk46ljCJlwKY7Zi+d+erCWQ5Y2Jc4Ta27YMn"
    "96a1fVgPypICIiJVfmJouPjl/Px4uPioTsaxSRyJA1MjVkSacyBWRXypcDSKjCTZaSRJ3g"
    "z2Gievl98cQEaPbNHVJe1g0g62a2vNZjtYFlONoqp08WJTTdOepUbyk/9tL0c7vMqsG+4j"
    "RlBNk7GXWxua7jw1xQnP5gZdxdZfzQNTy5mmpiiZFDK2R/oMItlfapURc7XFVDWFywmufi"
    "FQ9ctJicpshFq6+lJjOwgWHTFRTdfTbmzH+4iUz3r30kVVd8PdLqzs+4LTVtPd7IZr0Vw3"
    "Rz1KSXRzR2Ro5IrRjH8hBCTQVVVZW+7GJlfTpvaVd/0/++8PjxpI/Dx2fp7HFCctZUZZUa"
    "UCin6jshbACtVQKb945W7tfxWCtnzr3xP/WvHQbs4cc2mrbGY9uO91f293rluXojyVzr/H"
    "kPSvf+12by+dXTi8X+9mjdPJxBHCs67yNcUrNi/Z1p687XWe4GNN6ZHtEtQO3NNs7YVTug"
    "uHwRUNpfKA6xHUDtyLLOBeJIN7EQHXaRaVB14fSe0APsrkXjxK8S8e2Q7GiNNGuhj208Ww"
    "lxa8XfgY9hKo13cy7CVMpRiDa20InlNDV1cj+oxNU9deCtW9mK3rTFZTyHboutrLl1D6rj"
    "I5ZER45Yu9MXXLYKqCg28vsZLZIdmX1W5cfHuJlcyk2aGTz9mxElx96/0s3eHn7KDZ/H5N"
    "ZI+G1gqKcMj9xNB8MeZyHprzJ71EcwOceBb+YUFnhLliKo+mMp+yBh/9SLCGxqJpIFqa1M"
    "JIj+3ksJV7bPYN+gtgKvYv4ra+ksi6JstR7tqFOOU3iALdNE0loZqWRxECm3N2awKkD+nx"
    "QjcsnbAPcL9dgD1o/TH4/lekkTL/xiOmkzh/SnpZlBCprItS6booGt/08pe+WVO9ShV4We"
    "y/YNEbWcLqLbDZ0q241Opk55ZHUOWwg8r4vUGSjKI74J8moOuMrwW4GwSHwCvighhfltMd"
    "7gP9Gip1hly1Cw5arqqca4paAL71KI6QzpLnVAjTyhYwVT4WPDW1SGDaWset8Et1cNNrfh"
    "5cItHobUjuv17dtvu/tm4ukbdShwSA5uO+dS7RUremfOyShK0Ku4lX23FNwv159WRJQpmK"
    "XR1Ia1CSsJqv/rYrEm7T4u5zfMUWzfG7xdLq5gTG5eiezJQVtHRSLKSgZ8VYiG7CS5OSx4"
    "bdkljnY6Z0YWhozCdSiMY/XkHj4+v3h7/EZNyUN7XokqxOFfKImdMn2e6k/PAPf1FmHNkx"
    "nvC1zkknFjb/+vfhE0zJb9I/5TOqyoJhPitq3yC7SCKaKSt+Aaz7L7He+w2V0mwvzfbSbC"
    "/N9vui20mzfY2ZK832b4LNb8A+0xyMrru3t60vrUukWCNHfh+Sb832oN35comWis5P0cch"
    "ad5DliGYbrh0DDU9tSHptT5/7cNHJp5wGbBMW85xpgSYlPyXiC3HJ99GeZrWzStMKVvYNV"
    "Cxhl5Lamq5krw8giq/RAU9B8eH2WpIphWRlBZLabHcOzhl43tpBq6EtVKagXdpBo7ZE8pY"
    "srVLLIqs2sBOWCkbuy9hIi6qPZBOkRLVHuywsNnI3iUYTaiJsAJVphyjuG3dPvr5EwShO5"
    "+BSkIXYCY36RJNFQah6ogjPtHNGdaQQvia4jxCKxwT2L6d24Dx/RsY6a0pRnYyomN9fwf4"
    "NZBoaouGi+PD4/Of+T1sYz828ScE/wtbv2Pk1yi27wUT8JkfsGIautN9+8EbySxKNZvYNu"
    "w7914QzXYj8IFjDA9o4mcdL7EmbfjShi9t+NKG/7bsf9KGX2PmShv+m2DzG7Dhf+1cdzuf"
    "2707sMTzo9OVM4fkpdb9wddexzbvWwuTYK0alnxq6o9xckxKFUGPooalwsqGVxQFLOAmCd"
    "IVdJJU0+Dxmj4SUTawAPxBOgl/Qfj//rsA9j4iCXxB4J16jgXQD1NKFhRkAVyHit1FNv8w"
    "qWRCQSZM6QyPip7BMcSSES9hBH8MS1GtoqwIk0tmFGSGqhBNB5WaK3pFQnjiyCUzCjKDiG"
    "pQBdgQIpQMKHxQG1xvV4sISxFSyYSCTNB0JxOoABeitJINBdkg7s6fqQAXIqSSCUWNFj4/"
    "c06zRYhSsqCohCQjP2XkZ8XhrFjk506bXsm4Txn3uWe76eun/2eIEO0SPKD8v+3Hh1Zhu9"
    "hCdOjLIj4t/hJon3WBWDTic321kRrxKcbxexoZ6xiLUEw++gOCvqNCSESKiREmqrmac5aK"
    "GEykoCe8QnQC8Y26ieiSfPKCM3URcbkSZITqDCcEfG7jLlkiKfk0dieX+cLkh4CMntx19C"
    "RnchTm5JgDZ3jt2nOW1pssWPPOXuM58PWRVDk6pyDKJ1lAPknG+KRi/WUrBe5WljC4euDg"
    "FUDlwDlMV0e8M2W6HqVkuh5FM12Z/j8xOF/pj22SUPbVpQghrO9lthB/Xv7j/S/HxycnH4"
    "8PT84vzk4/fjy7OLzgY8UTRy99TDNLtb+0O6Hyr/BBCPSpcnx2ns/Ct6aRifONgsY9TxjM"
    "KuStpceqm/QOIPdojk1GiVNUTBlzyTksjG/TLiVEvljxLtWH46OSK7voyn4D8dn3rc6NiL"
    "aeY9EjaUh+b/Xan9sQWf2MTZ1/c21Ibtud3+ATQydPBSOty69/u1c5EhWx3u5FikTEhpxs"
    "lYu2qRWGmpJ61brGoWq8qy82xwW1WpOWgNS9PUtlDuyXY7TNFPR1J7oYe2SgTV2yOdIMDM"
    "tR41VhT0ykiCuEgmEPfcPXdmq3QkSONSXYzrC2M7zhI6fbelp915dOu9ncKE2LMjF7c0aT"
    "TMyWSZ2VSOqUidk1Zu5+KR3yHS7I5n2oBflKObxbqQT5Bgwrr1G8dkhaf9y3ezAO/5jrZl"
    "WS4GW4Z/l2YB20Ld1a5QQ1RCbDPmUU7VuKot1bUGUcrYyjrSawsn7qriNk48SCEtC1Dbdt"
    "34Q1BTkkE1WrSq29AO6hTMJBbNSy73ojPW7ZXkpzb+hGZwFEEjtN0pyOba6VH+rECt2EoP"
    "EK9e/6DWHzZ3yBQSlWnYjGbcINAP8/UsviQ+cKY6AZR/0HW7sTVKztUAvZa/ISjU3hlWCC"
    "iulQwZaJDnBsCmHPCqc0+W1/YiKO2vZYOA+mGOC60KFo7ZhqK9GbbkiYOqXUsKdzHtkZr2"
    "GVryzp1KiKCNVIcWrYZUjEl8xj5gmRbcsAsbsA6vPTDLaA89PkjuGnlarYVtET6jVjmOy9"
    "tEi7dj+htFdX2l5dNbW7CtloZSjdMh1w58pOeaJ1k0uKs7kVJ1W7l1IFasU3aKMo/StdIj"
    "oB0ZTRGbY7Kiy5aMuRw5qQYtGSc4cuPyERC8NEeIyds9fDGpc6mUXncxwjO5c79QtE1bol"
    "nR1w3WMKuZJLp8+Eoc90q5hTpSxBKlmEtXk8wiTOU5l+tIdIZQRslc928Q5HOZyYSeSNf7"
    "1UosNt6SZ2HtHx0enH04uT81Mvfcj7JC1ryM4QetGZXqJdBzNmf/uoSce5lHr4MN+gDEGf"
    "Ts4K38bAhqHhZ13FH1CXGCth4XA3OvidYdXEYrt7wnMLvWv2f++jjx+Of46L+ixtXmkhqY"
    "C8m3a8WPSJa3/A0DxnfJCqukd9Zcwj0L+X4BjbSLZYGB95paNhvrU4AINLtMT8ia0huWt3"
    "2pdophN9SG5a/d8G3ftLvp2wJy6ZFhG3yk8vcgp351n8PpLahYGVv/L5ORkn16TA6xLUDt"
    "xtxdiZxUJVg5TS9Fdp9YDhQtZdH5lkcKUZrGsGHnFhmsYq+olqYJisToUlXqQQBkrDiqhZ"
    "VuD9CVJKC0qV3yDMESxyDvrpXiUrR+6RBTlsh80XdXLuHY8PDIVZXswLoiYadAf3EDZDJ9"
    "m0pzox38kmzun8DFLJbIOKZRvUBtWUQG5nCUYBzh262VzPtJe4bnQVB9/WgKv4utm/bt60"
    "qhMWu6cQp0XFehjvKigWSvA2CVsKT0FCKV/neiNDMV9lPTRTUKw9HlkUKUhVDMOprUsQXx"
    "azObUwUVfv+ZJq2L6O0ws0pQuTNZBuMQTBo+uyvPGxsGXfIMa98v2AqdQu4wie+L+ku6VK"
    "7haPN1mtoR5Ble3+VbKH7jJapVronp1lQffsLBlduBZE18T8mzIrt8MwTFdDvMt3nUAG/C"
    "LGGNif8aMjucSsR1UnW+DJ8cdzzwwIf6RZAPt3zdvbqBkQDtAommnR6S6FjEtvFG0JtVeV"
    "VKTpdSvlG7epNPTwDPgXqzB411KVBdM/KkPQlYYVzdAJ/okhl9SpfKcw9AgBU3RhNRCj9q"
    "e6xT/EDD5ElKugcfFWZUwZqwssqfk0MTjXgAPj/2DV1a3Xhaie+O2kmlAtNcHPtqwilp+m"
    "huJV+d0oAu9D1hUdIJIlLMJVzHdfFG+PgN2LYz6gW8NRkWNLcsfXcDsqJxKxIjLUwFQI06"
    "2EwHXf1VQ5ygqO2yhJfZtSNAO/rJ2IMzHpjP+GTQz2UfFLg/+wE/Ldq7o6RWxhThSIR2/b"
    "rRoMIRZhhJ+dwMGAcLWVuwyJkMMItXTVacjGRTYd7gJTZG6wliie8e0wX6+1tKYzsYdVjD"
    "XAEaWqG6T9iv1mpGwmZbOqgF2ObMYsPM/leXDGy/WaYb0yujDjKn6nwOtR1BDgTM3tUnrb"
    "RVvbWYrJz9E8AK8pJMAZAOaiGjVzB1etaWQQUByeeTteBqlquHDPsyzc8+SFex5ZuCY1ck"
    "Hsjq8huOWXeDaxwmhMW5A0T69LUbv8rfLFBlmA3gP3NFMwyGlKMMhpTHKcrcTnksvWJLXD"
    "WKbP7l0MSH5rurSkV9SSXhFjb7e5sKZ90Vwjxtjru9pIM/ZS/vWmI69Hx2Zrb5dgZNBHnd"
    "gubKhkxaCqqkWdVnKfEIX6IhAhBq7tiYh5tZbUqTBiW1khLDbqQC95blm0pBK6VLIJNm/0"
    "oSxUkvm8GZt0ybCZO8AzTFdD7ap8sC2ay6BFawrsWSa99SxFcT2LaU4kAw9rKkf5uQxNsw"
    "qw2Ee2N9nAb4a/FZGTe1jF4NG/X7BpnKQcuJ4qK5vOyNHcHZpJWobRbhSoJiRWPJlglQuz"
    "EIfAz1uIS9AJP3UtuyAsfCyCMBRbvnMq9NlU8VLzFu4hpeeKS8+1q+cLb+AHN6+1gRTkCq"
    "G7l/ASc7/TXEBJpV3rIOudZBH1TpIlvZMYF4Wzu+YXA0KkUtSrmigQ5PPciNm4BvhHQtib"
    "R1DoNXqlEi89eMgPdr663QKJPzbXP1i2/SuNwa0/BgHeui9RfEKXO9z30l1DjldlglSb2N"
    "TVWEnMuZIqgynrMZuEr+S3q2TR5q0EbL6wjluyJPOMTbdadtbT1UdSw9N1Kznf8FLlkV/m"
    "dQ0bPMrkoj5KcVEfRV3U/I5WbIXc/+p3OwkGqjVJWGTRVQv9LzJ0to+p3ingAhjph1n43A"
    "pJIDDBzg+zf/8/MTAGaA=="
)
