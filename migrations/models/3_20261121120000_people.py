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
        CREATE TABLE IF NOT EXISTS "signing_grant" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE,
    "state" VARCHAR(10) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_signing_gra_due_at_0d67ff" ON "signing_grant" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_signing_gra_state_e206f6" ON "signing_grant" ("state", "state_since");
CREATE INDEX IF NOT EXISTS "idx_signing_gra_employe_df5bb5" ON "signing_grant" ("employer_id", "state");
COMMENT ON COLUMN "signing_grant"."state" IS 'DRAFT: draft\nWAITING: waiting\nGRANTED: granted\nREFUSED: refused\nWITHDRAWN: withdrawn\nEXPIRED: expired\nREVOKED: revoked\nRENEWED: renewed';
COMMENT ON TABLE "signing_grant" IS 'One application and, once granted, the days for which it holds, both ends included.';
        CREATE TABLE IF NOT EXISTS "signing_grant_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "file_id" UUID NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "grant_id" UUID NOT NULL REFERENCES "signing_grant" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_gra_grant_i_a08d9d" UNIQUE ("grant_id", "kind")
);
COMMENT ON COLUMN "signing_grant_file"."kind" IS 'LETTER: letter\nIDENTITY: identity';
COMMENT ON TABLE "signing_grant_file" IS 'One picture of each kind; of its own, so that it outlives a changed registration letter.';
        CREATE TABLE IF NOT EXISTS "employer_edit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "chain" TEXT[] NOT NULL,
    "state_since" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changes" JSONB NOT NULL,
    "kinds" TEXT[] NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "college_id" UUID REFERENCES "college" ("id") ON DELETE RESTRICT,
    "employer_id" UUID NOT NULL REFERENCES "employer" ("id") ON DELETE RESTRICT,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_employer_ed_due_at_9ec146" ON "employer_edit" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_employer_ed_state_d67e85" ON "employer_edit" ("state", "state_since");
CREATE INDEX IF NOT EXISTS "idx_employer_ed_employe_3a6a2c" ON "employer_edit" ("employer_id", "state_since");
COMMENT ON COLUMN "employer_edit"."state" IS 'WAITING: waiting\nAPPROVED: approved\nREFUSED: refused\nWITHDRAWN: withdrawn\nREPLACED: replaced';
COMMENT ON TABLE "employer_edit" IS 'One save that waits: `{column: [before, after]}`, and which documents it replaces.';
        CREATE TABLE IF NOT EXISTS "employer_edit_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "before" UUID,
    "edit_id" UUID NOT NULL REFERENCES "employer_edit" ("id") ON DELETE CASCADE,
    "file_id" UUID NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_employer_ed_edit_id_ff8fc2" UNIQUE ("edit_id", "kind")
);
COMMENT ON COLUMN "employer_edit_file"."kind" IS 'LICENCE: licence\nLETTER: letter\nSCHOOL_LICENCE: school_licence\nIDENTITY: identity\nLOGO: logo';
COMMENT ON TABLE "employer_edit_file" IS 'A new picture that waits; `before` is the file in force when it was handed in.';
        CREATE TABLE IF NOT EXISTS "site_mark" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL,
    "site_id" UUID NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_site_mark_site_id_75c40c" UNIQUE ("site_id", "name")
);
COMMENT ON TABLE "site_mark" IS 'A 单位标记 by which a school sorts the employers that it lets in (ENT-05); most have none.';
        ALTER TABLE "employer" ADD "services" TEXT[] NOT NULL;
        COMMENT ON COLUMN "employer_file"."kind" IS 'LICENCE: licence\nLETTER: letter\nSCHOOL_LICENCE: school_licence\nIDENTITY: identity\nLOGO: logo';
        ALTER TABLE "site" ADD "region" VARCHAR(6) NOT NULL DEFAULT '';
        DROP TABLE IF EXISTS "sms_code";
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        CREATE UNIQUE INDEX signing_grant_one_open ON signing_grant (employer_id) WHERE state IN ('draft', 'waiting', 'refused', 'withdrawn');
        CREATE UNIQUE INDEX signing_grant_one_granted ON signing_grant (employer_id) WHERE state = 'granted';
        ALTER TABLE signing_grant ADD CONSTRAINT signing_grant_granted_has_days CHECK (state NOT IN ('granted', 'expired', 'revoked', 'renewed') OR (valid_from IS NOT NULL AND valid_until >= valid_from));
        CREATE UNIQUE INDEX employer_edit_one_waiting ON employer_edit (employer_id) WHERE state = 'waiting';
        ALTER TABLE site ALTER COLUMN region DROP DEFAULT;"""


MODELS_STATE = (
    "eJztfWtz4ka37l/p8peZVDFTvmCP4zl1qrDNTNixwQeYTLJDCjdSY/RaqIkuZtjZ+e+nV+"
    "uC7khCGCF3PsSD1KsFz2p1r/v652hOZaIaH1uSRC3NPLpC/xxpeE7YP8K3GugILxbrG3DB"
    "xBOVj8W+QRPD1LEEc02xahB2SSaGpCsLU6EaDO5pBC1nFM3xChnKk4YU7SNqIcO0ZKKZ7w"
    "zkzIZm2EDmjCBFRnTK/6VTwyQ6+7O8QlTjdzBaEN2g2kd4uEwl9nRFe9rxcyxN+dsiY5M+"
    "ETZcZ0/78y92WdFk8oMY7sfF83iqEFUOwKrIMAG/PjZXC37t27fO7Rc+En7DZCxR1Zpr69"
    "GLlTmjmjfcshT5I9DAvSeiER2bRPYBrlmq6rDGvWR/Y3bB1C3ifVV5fUEmU2ypwLaj/zO1"
    "NAm4hfiT4H/N/+t8Nd+w8bjbG44H7eF4fBThMnyFEEOcSxLVYIUomglA/fOvPe8aEH71CB"
    "5w80ur//7s4icOAePIk85vcriO/uWE2MQ2KQd9jfIz+31RnG9mWG9r1pxj3WFfA2sSiWDu"
    "0oZQZ1+6CN7uhTXg69fChdIFKzu8R791Bp1hr3+FXhRDMak+0gbDb7ft7vDKXeAjrd++6X"
    "/rDNtslE4k3VLYmoZxrS9fYBSeTtmnPwbD9j37uGIrfh5+h+JZdjTHP8Yq0Z7MGft4cpzC"
    "wt9afc7Fk2PORcp2BnvH6Dp3TvktYOaaefxvLPPiXxJ3fJUZlvl9CIJ7kQXci2RwLyLgqv"
    "RJ0fKg6xEUgtfZXXJsP6+G7WUWbC+Tsb2MYLvAhrGkujxmJ8osD8YRwtdbyke72tiDYJ8e"
    "Z0GbjUqEm98L4m1SczGWiKpGsb5WNKyv4tEOkIWQnqxMYhRY13veNVKwvb7rXcPMc8P4W3"
    "XAvu50W/0/3t+3fudwz1fOrbte96s73n/iXv8xbLfiwGeHxiIO/KeOZqaA75KFwFdsEXIX"
    "y/w45/mqYsNEw97wAcF3RZZB5CsmA0pM9kXsTX02mFzoyA6b34Qn+JYffj49PTv7dHp8dn"
    "F53vz06fzy+JKN5T8peutTGkc7XzvdYfA9gQtB/uhUtVdykDctXccJ74VHEWKLqhg744tP"
    "2JxYimoqmvERnrcPeXPY/n34518hGBVjzLQZ5SVGIrmmDDCsJUjufrrwJsMIdwWoe56+8i"
    "bT690FNpnrTmiBdr/dX7eZIMg3HDaICaPx61bSCUAyxmYU8Vt2x1TmJB7yIGUIc9kh/ej+"
    "4wBlw7S127lvM8n+/iHAhdvWsA13TgO7vHv1/UXosPUmQd87w18QfET/3eu2w8eBN27430"
    "fwnbBl0rFGl2Ms+zFxL7uXgmymqkqeyDifPhyk2kIvPpzze6MWvMaUaYJ5AfWRCDT//RfM"
    "NtPnWJMCIBVF9gvVifKk/UpWEaNCCE/HnjZwpjlIRNdX119Rx0vPzOVfTuynsx9M7G2+z/"
    "aLfudmeBS3B5SA6s16pnoCG9z4ErCF1TvB0vMSM1UyYRlP2A9lXyhGMrx2KL/82icq5j8k"
    "Ee9re5bDPUMjgAcWJtXIGGSEMcj7W0LV08iQTXXDPtVneQaPHYn9pjKgGsBENQZKo6YibQ"
    "tSl09Sa4TGC51MiU60ksB68Kar64alaC+KybHYErCON1FdoTKIYWyP08CepUavIQgP9JT6"
    "hIaAOBG8tYYTy3NFU8BdSmIUDxdSOAQp+99mYNvzhUpXpIhvoarI+lffnMwnRDdmSpzZtD"
    "BY93zWmkLGPZUwxoSwghJQG8CEN+v5aoIZvK7z03noBZ5jDT/xbwnTAXFIhI+J+fBJ98kx"
    "HxPfoI0xHy30ndzMsIkUcE0r5gr8z5psoCnVEdbcUIyPqGWiOVPLedSFbT9FzoPYJUQUCL"
    "dABpslGu+xo2eIWI8K2GUaKDnWQ5rhOI92iqPDoxCOjsA2a5KxoThSch7De4hUWN4rbXmX"
    "2W6W37mypiqBvZuP1NcMC6kTc4X37E2wmYllccJFcoSRR1DDILmz0wyhRWeniZFFcCt4Fs"
    "4Y7LHgbo4edUirDPNRvzewo0J5mPNIG9y0u+0rxO24I+1bt9PrXiH2JagGQaTXne5tp/sV"
    "gkgdMZlRdL52xx02CgKrxwobd9u+710hmcxpWDDPFESahYUnySw8ibCQyyRFmegRV5qNrZ"
    "th5zfGN1uHGWnt7m379goR9hS5EBNKj+R1VK6cPukgVZkKUXVPoBxefhE5UT6mrskgJ6gh"
    "MrFUqxKQUh84KxORUlFIRUhKpUNSYqSBErD1JSXWdNUGZaAM4LpHUQno2mb0jm/CmoIcOr"
    "5zR1XlcpnmdM/4w4ZiXDShqKJkN00glCmrs4anOZjgS8FootOlQXSEjWcigy/lM1JMA3Jj"
    "kSI30DNZmEjR7NHO2AZS7IxanbD1YECuLXz9OJfNjp40YhrpkF1mmt6EzUh1NMeKirAss9"
    "PVACI+m0GwStjU3EOEZLz6iB6dN+8RBi1ndM6n51+TXcATapmNkbacEZ2AU4lgXVXAXQRZ"
    "IjyRmKoy/4rCeVQVEaqR4jxaWDqjyJVu6iOpsnmgqDEtixHgLNkIcBYxAswJjou2yWaJ8Y"
    "irDPXR4H5whYy5MdLuW527K77ZFLHANDNg30yEvhkxv9jb3Zj/2lzW4jDhrtDfX/bvRRas"
    "L5LBvkhEO39CapiyYE5q1TaWPSSlCvdXEW4cnPuL/FgobLoCbA5Svg6bhS+7GJch6boAi3"
    "1krxKqIN7igvzds3focDhb3ES8D5NbNXHdxuJ20xrctG7b+zIFrdOiYgxBgZypZDPQOkcr"
    "qw3o//UDxhlw9BP5A7VMxIY+m3SBFuzrIm45Wej0hWhu5SlkzOgSLCFuQO77Qb/99cPxxU"
    "9xFqCdPUfYXiqwNzVSbC/2msxbKylIVY5iWqGqVOXrpcLEFalFlakUVUolqjDEjjU691oO"
    "04nVvHE1W3qMcSUZYWd4deupHS3h5LIPsHeGdxrOKGyXhRb3DgqtCbNKkaPx4BQyYVZ5C1"
    "w2JKxphV7mIKUwrlSZy8J4Vm/+CuNZDaOAa4OqMEm+lkmyKjGABwpxWgjgns2+IRbE2H6j"
    "TEo2AC+JxMaO/UskR9kGy47L4yUT6BRRS0fmkiL2OAM9a2CFnSnzK/RIF0RT5EfolQE3G+"
    "iRp5HBJSzp1ODBevOU2g07eFCMHfjPdT6kPdHRX8I0XCXTsMhv3Wl+q7Poc+C7pqghwDuw"
    "UtqbUS5L5ZqklE4b9Q62U4zxlKoqXToliELBdhsqswdIX7E4u3flYKuz28gVMi2ESIV5oc"
    "rmhamiG+bYIEQrwukwsbD7V47ZEQ09WckRxaNFOWRRDnkfCHkVV7YEqe/OU9t3ThT1jcVo"
    "l/apljxXbLxiTFPrm43UxrGBYZlaxxKn5i3CdgVPQ5oxif2znaaJDfLOQJDy7yaG2rcbaD"
    "lTpBnSyYtClgZSzPh+sWVNDvmnj3OsPz+6Q0fW+dn5+chqTpvyyLq4PP40si4nk2M77tGg"
    "c3c2A/JfeUbq+3Z3+OH4PGs0459eQQivfJG/MCMb/ecR8VVXtkf9JSxde7V0ieqlucVrUb"
    "30jekqonrpG2GuiDN8E2wGwSiPadwdX90o3oJ28WaWWN1mcqhuMxKpC12kE4otxGPrEdQO"
    "3J1EQr+BsqLfW50hr/e6xIrJq722bu87wyHUFgV9zWTfEOrCfvk2gEs6mULQ4EiDfeO23/"
    "reZZSKOZN1vNSqWJRU1M8sP3LO1StzghoiEwUfRf3MV4xEFPUzs0TIifqZVamf6TfebQlu"
    "ji5rh7puQ2dLpYo7DmxL72BGl7HW88D9RnpePx85NryhG43oQzA4j6xPF58mI+t8Ckbp88"
    "nFBRilT0/Yv0+P2b8/YflnBEFfREaTFdRhJOrU7aTlQgv1GZFMiYEMiihbcOh9m2fgn8dk"
    "+r/eY7dI/K+eHLPXZN4dBXfmtu4Iq05FrTo5okii+2mWk83t6vgK51oV3rStTrX4fIWtDq"
    "qvOtbMLwoHLHJKrW+mH1FMMmE/ffwEw9mD1YwlaMAfu1Ak09J5KgDB0gw9M+58hk9QGJid"
    "eA04ArgHlR0J1DJV5YUdCxhJM6yxH4R08qTAc7jniuFkEj3e8burB8UmH3Ak4C48RaQeVO"
    "t04jyJ4JzNwOfSVtq+d9ce8u5P9iodaZ3bdnfYGf5xhfzJQRWw0wlnUF3FhmCksZrXxuUj"
    "ETau0Ftjn7L58PTTCEDTjYbe2b211ZBLRV/d6Q4T243yqn9pbU5gdoXDbbE1GYXsSqY1Rd"
    "a3CVbLtuVf2HG2rdDCz6g4ZNcZ2ISqItmSONbkhm0i4pNArw8IxpTxym4LbwduMpGe19tq"
    "oAk1Z+CrNJCiSaolEzleXSj5GW67Ek6DmRpyM1M0/M74jB7tyCUvjHSuyJryNDMRnjLhjV"
    "9Ssd3LHsJQicYv8S+CnKJM2cNHRdhopU6hNC1FhI2KsFGhZYiwUcFcYSl4K2x+warCBFmd"
    "zuPZHM/iIFUai0t5h6vCXeBY6LCzkbA0U4kpobsJQI/sLSP4BqI/b/utL8MrJOtMwRhp0V"
    "jQr/1Wl4eCOspOjkjQ3x86fR4LyvUSTvlb71eb8oU+21e67e/2FY0sRcTogb0yImJ037CK"
    "iFERMbpvy6SIGBURo4cI77YRo0E/xpa1KALBNTUBfKflKNqykhip5N1rpPkbPP4TNjxHoF"
    "ILMVnViyDiQUIgLoP1fkKm7EXzrPcwJ7QwZxclYpvrFRhsoBmGBCl2L642apnTu64G6Kr+"
    "BDG0ntMAfjX3S1z5JuMTO/cdeN4ZDejGpdEJlVfvEt0Lfx7BhHBTRDlVz39Q/yinzk27e9"
    "O+QqoiEfYrRlo47mlw80uvdzf2Btqh9GNvfDQuis3R+9pjM9AnWkQz3UHjKb4B5Hlh1hRC"
    "Iw1ppLDr59RG1yRCdQpXChVxXTvURN2ztSSpvu1Md5jQbpbs1++pCEIqE9iqBiEF1nWcQh"
    "Ba9xmVgmz6AAQIGfjFL6tfocd/7H2OfXP7CG7YITx//fvYgBAiJ0yIscaaM2kDqsghnSxU"
    "LDkRPJEYpHIfAXrBd57fYKxVCLbGV/zjowvDI+KOIK4QMNB0+oJVtNQVk/DpQPgnuwg4cm"
    "8KtUGEHYmwIxF21DiMkAURdlRj5oqwo7fBZp7iGWPO/69Br5t46LkkYeYqkon+F7326QeP"
    "3cfpBxAF+Owas97ft34P27lu7nrXYQbCBNeh0xPsjzHsSBFCPAohhLypYKaYUnYPD/3eb7"
    "yUHdde8gQw9dsPd60beyDXmkR4Un2NwSI8SYQnVRJOEZ4kwpOqCawIT3o74Un+iJqa4L3b"
    "6CR3faY4I7I5IrL5IFpQau/89HJkNckE+5vPfEQdM9jFBuRgsCeG+9jAvUBdo/c3ve6H05"
    "OY4n67fRzvpgOlpzX7JtV9bXWa5Gwysi5/vjxh/z8+b7IvIk0n9hdB71vfhr98ODn/6SPq"
    "MtC5F0TSeaQTNGjjudZOq2nMaz4hPKfaE5uaGmSked4VCHiCsa7SwNQHO0WC33AVh+DXfy"
    "ZkYThhUlAyaku3iPB8CM9HTYwOwvNRf6up8HzUmLnC8/Em2Mz/Rhic3EvGHV9lm3BmRgat"
    "tpdZrLaXyVbby7jyhhCVJjn9fbNiHCKrIdQnl1kM5JfJBvLLMNQahtSJfCvZpahdW6RmBn"
    "SbyR2nwtiyX2Sxh63yoOunEfim42tIOC4cNRlcj6B2yJ5myZ5ITp6IbMB4oZg4phRGyua7"
    "JhHopqNr4rim5SnqsksgtGV///cnxwqbdYWuKWq3QC8yLNCwtLxeoBfhBcrkYCYq5+qV6C"
    "OpHbonmZLTTlKy006i6WmgkOQVcP00tUO55DW8YOjkA9clqB2y5edWkjmOK5SVDK5HUDtw"
    "y9d+/0Mnxjg3wkEqAfNGmPGEWjE2upQjziWoHbgnx5n6AcOwlNi7mI7ARH9RpDh/eoqw6y"
    "cSAq/fmjC2fahxQSHXlKoEa0k2hQBlCNQJI90VqN6V18Xvute7CxiSrzvD0Lr9dn/dZiua"
    "L2c2SLFjRTrd4duLBN5U1jBLXPBRoV1HRPtWM45ShKXuDM5AqE5OXONoRT9NEfUron4rCm"
    "ymqN8sUanw5hsG+5Zbhqa23HlqtJpDp5WvL86WYNW0DVWksNO24c71rJMTjNhy64KUA1Xd"
    "osP9UM3JfEL0koC655PVCapoIH2CbBgFMGe/55YkUavYzlUFQXDj4RonDWc5YpPQt2scGm"
    "NjRpcxfkV3+bpcyHB+2BMO3PnqIeP8WzC7I7H+bGhPzFBuKl+fbHfvDvWv5ukWTuFYKAPL"
    "E5kRhnqykxWyDN7VGnIhsK4rBJIVzBnDC7FvReKLTu3qQfEFZH0pL6KIbPVyIkQR2VoUkR"
    "XR3EXem4OL5hYlDUSd22rCmWLcFCniaXJqWF1ISxEXtW63BLfqtW4dO0KK+rG2NGRQQObr"
    "wZuzzZmsb2vidkFaNtjufY01r23EZ/jgjvIG8ORrTV3FpJSXM+fmhGuhROxVidBpUn7DZi"
    "XCpa20EtG6ve90O2yPaA17THMImHQgyOCm/63DdQqdSLqlOAEsuQMNzrMEGpwnBxqcC7VA"
    "qAVCLSgtBsI+lfJGPwSoRNyDUA1eVTXII8BGlrpw5mxy5gRe7vxunJx6wS1RlReir45iNA"
    "LvXqouIPtHZfJD6Jb2BK4B8Aeo7BAiuieRa9RUpASvwmYyXgJKIz9MJlTw4k9e2zpjScgC"
    "qZQ+GwibdhUpukT4iXECyjQ5IZ58MrednQzMwcggmuzcGmngtlDJ1EQTMoNCUJMVGyHp2J"
    "g5Q00+BbTEIDJiYjfVpoo+J/JH1GU3rjyfhuLMY1Ik02Tnhv3D4DZUi9aIGvFu/HlELVOi"
    "toTk/Ha7PUZQwFJkUR1qz0qMy8KCeoyPvNKqzPc2w2h4hZaEfWNzpA3uB1fImBsj7b7Vub"
    "tCbmZO7sSXLHkvyWkvYc3F99oU4YaPvNrciESxD9rdW37F2dn4lSH/yLh10+t+6fTvIaLd"
    "27xGWuf+oTcYdK7v2ldImbN1byjsZ8RVxX5o9X+FCwusPxeMhs+SZH6SnGV+Ekkzx6bJJJ"
    "u4mKXBHKtqB3roxgraProQk5XdRcId72hTY1+W/flwdvrp4pLd5V8QPnxKgXtw37q7i+aC"
    "6EQi7AvEvzvxWPpIdvW+RA+NXZ0PoWIeWZytzWRnazOaEq1T9qvnefD1kdQvK28XaeeurB"
    "TBON1s5SN7lepzVbFqHJzJSmI7ezHDpJ/wYHjMfqJuQOyUqtqukDleoRl0/3sCjcSc6dR6"
    "mmU7j2u1DISB+i2weQruklkhPodID+aNf5N8tg0iOQ3mASLhhEi3mK9NTlvay7veRIcJ60"
    "ZTbWBZbW8rL8+o6yAfY9Jd8yTZoLteAFk6CMyJYbBvAYbMdZjFO+gHPKE/GlD5Hu6g7+SG"
    "9w124lttEWWGIcjbi814j7UVmrNlFts7YDcP4iZj8sIGP/K6/48GtXSJPDLx6Znwov0LAt"
    "N5No+P6FFiDPJ6C4CFQGVr2/t+mPc4XmJjpC2pLhOZW5Oh8fLoaGHpC+gZwH7RyDo9Pr1o"
    "oJH9mhlw7R/74r/Qipn9nsd//n30TNg6N0xrTJZj3wDyVN1vMNLWWDimbTimrhglexSYoq"
    "dTLgwahKAZXfIRjtEeouyX7LcnG6B9bhuOEvzDhsg2Mrs4xw6ImKp9s/mkK2GX3q9d2uNb"
    "VluDR1Bly2dBW8NFFlPDRbKl4SJa+8d+G3Lgu6aoIcDl169i+0++6rceQQ3hLX/9muRHrt"
    "3BHV9DcJuZqoM1U4qDNaO1wWY6mebB1x1fOzPvaSZ0T1PQPY2iC8JaFN2UrszOeNGSOWAS"
    "KKMlszDFFWHFwZloGK+K8NhHJkxwVebvnoNWD4ezOQKBXTU6J6ghMoFqRSr21QbNFDtxYk"
    "BvbkNx9pDeauK6TUxvbMKl36i2Jba2ObTjm7CeEId2ws0Yv25BxANFdXM9xGQHh69mmGds"
    "jgKepxaWPx79MOX7120nbTt7HnQyJToUGjlKdAj5xjQ2u4bGi+DwjV6i4YwgJ3rZcPJ00Y"
    "LoBtN0ZWoX+kFLrJl25i560qm14LWDwM5s2IWDuJuHO3LYpznCqhp1Eu3oOeAj+s6dSgYb"
    "PYU/z2RhNuz53Bs8jwBqGTnfADw49hN0qIHEHk9g8fJGz4yEh+tk8rvwSURVo2r5TGymRI"
    "BOttp5BDU0i5ZfbWhumSRmHac0S/AoRKeEyqjqVVu1tdGDKgpsKYrQfkJm+k56QoyI1F9n"
    "LiRLRr70hixRM46M8M5AECPChAcmOzgBJA0uXLDPMl5dQSgJxG5AqhGaECa3EEQtHdGlBp"
    "UgOO3UTeSJi5rZ3YO2qJlShfSRvSYD7yZ/JFlagfYrVq4uhmuKGsor5Sfs5Hd3vKYrqyJV"
    "HA7C0xE56fdzHnW0F8XEDviRI8l3N/VUUoLjMhxMVCMfYOEhVdGeIb19OVOkGT80oNIXPw"
    "R4RKFBTAPUa2wY/GSB4EmIy7Qg2tFUJChcFHcglfsAUM1B6+eTMS1cJrryQmQ01encVudl"
    "tFRMmP+ZrGBydqjZhYY1yh4h6YRXKVa4Dm/wCnUf0ZBHVfofxM5PZzCk0RqIx2MySUZREX"
    "x0cm8YA7jlgPeG0mwLhB0LigwJzmFZVBurikSfdlya1FyMJaLGpOpfKxrWk5pT+8nCveVW"
    "pm3+PLCDMwXgayfsw9vJ2fl43em2+n94QSLedn7X6369jgkTuf5j2G6JMJG3crgGSor9WC"
    "hsugJsDlIKNleazVAVogCPfWQiGqjK/CUMwiIM9tMdDIePdLJQsUScwk8aWRJegCos59af"
    "7cKyLCzLwrKcRZMfgDZ7QzXT1rwjunzgfiNNm+d6MUDhDd2o0H/nimpUuWbKru2VlplCbB"
    "oKU1ydynpsgmfwZEOVLsQ2BLZamb5MNElfLUxHgQ2o9Lt5hNCRK7A3NVJ0ZGBeAR05QCZ0"
    "5EZBHblqx28VSquWcfjmOSJEbdudH9JbHbw37E+fi6+RM9e9lXrcgjl3rDujMpjOoaAsO+"
    "GwbQfm09i2ZzjzVgTrvDDAjLLvzgPQ3re+9j+cnDYQ/3vm/G022LH5BA2OY6sg7OYhsSFo"
    "NhANGwi+tnU6H8MzYjL7vcELrLvJ4dRQODoiv3/P5myXN1mdv2tm1s/3e5bF93uW7Ps9i2"
    "aYuq9HRnTd8TUEt/zSrfxvDnDd8TUEt/zM/vVenRVe3+5et+zz8tfu+ryMIJxedzhAKAoP"
    "+2tR0EKA+sheD86f2X/VR9ST0iKQJqLpJ6nN6jw9aX5qXp5dND1AvStpqNqAViRo6IGqir"
    "TqvRBdV2RyFKP4hEY00vSfBR87pv7Bmfp7vGDVIm7+DaSQQSzPR9RTZVBfDN4dA8qkzRQI"
    "uFnZeTfgSzFMW7cxJLogthIT3wqk1Cfw9B6mQlHLmy2gQgHtkn0kPK5HYRr8Z/D9MOid7w"
    "H6F/QyN+xkIN5vxJ4fy/yLZTNo/ukJL25uortnsTlEnbQ87/Ru9Cghi+5QFi1yrG91plcs"
    "JqDEI53vSlEsk2seeQRbFT2qGKApuO2kuhFs0pOYlP2UGHuPonbK1A6qKJIi3RrWVCJMrN"
    "LxJKJUyw4DSUStix3XutilUteyZMVsadKMxrZt999upKlzGAaO8XpkBpeWwdYHkUGdMsmc"
    "Nzec2lUM2CWd4Pk7AxFNttUrA/OkDmKA4oXRVFGJF/jBoz6YWD3BRkxzxx0+p+QwkmvlKV"
    "EYjd2JYkRRZ+1V1pnrCKI/n56enX06PT67uDxvfvp0fnnsiaXRW2lC6nXnK4iogZPFlVlT"
    "dC0LoonycWBNU45V6s2w4VDyGKtyEh+cdAVGsXzvkkvxevbd2r1L7HtZ81j/2pD8SIDdT1"
    "MLs9GGiiXpWnggNM4dHlbNK2N955LYzYxIz4lymn03g5gmeQMzhPg6NmcVG5BrqkKLa5Vq"
    "Tz7DtTRjDEFTaoEQtWBf30AGtAKBtFfGLoJ5dQeghd7UWCPLuDjfnT1HSGmV3tKSpTQhLt"
    "RSXFCMMX+fY14tyi5jLeHd8pGFQ7sZXb2Yet3r3QX4ed0JH0/f7q/b/fcnnJFskGImCApC"
    "OtuDdGb/iAjqydZ6j6B2xvrS2itXSRBra6a+ShTE7LsZBDHiDcwgiFEkQ70RLihR/rdh92"
    "+D2iWOHMTzXj+jR4P8/dhAjwudvDid52bYmD3aBbh4RLdBsBpb1WtXD4JAiF942INGnbqp"
    "2IlxuHI+G5D4qsgNN20LrHBsSkYE5U6h+ikfzm1zz2RFZKiHMiNGcpS5beDjWyT5OyawnE"
    "7+QyRzzARG2zRrf2Ri3F/Qfo4xhOqO1TZ3hISQE4WcWCWR4uDkxPW7m9nl7VHUwrqx6zK4"
    "9vbm7n1ZQQ5S1RDo8kO1/edIVv+zn0Y4oMMqjRpX7T+lfrNHIeo3B5ZlbGh26rsfH5ldh/"
    "e+/KiikHSZFeUQWe00wvILpK7l9vwwx26xhw/yRTPLam4mr+ZmGGS2H+c0aqwpXhFe+vw6"
    "AJcvjzHh1ci3H68pard+d9Ku1bEr5Dry1iTVxfhobQ0J23OyYH2WReI9S5Z4zyISr0xelH"
    "xdydcU1YW5Qlsx+5FG3gMvSCVg3gizTEysqDHbRXKyg49E9HgOWJrKyYL4O5+h1SGoUQrP"
    "KzuywLAfB3lyDS6XomD5rYqhngbgjqpvuad4dshdCgF5Dsgr4k584J6vX0msN3F9s5GaS8"
    "2HjZ9JRl8iJDmDN4V3LYAkZKik6PjgGmipsydBowI3bRnylRUDQV09A2GdII0qBrlyOhBA"
    "WwSVwNTx2dS7eBD4EqG3J7vDLtt1qqwFwgusm+vuDIzhZoM/9uwc2hAZDXAjgjcRWGctDG"
    "RpMoUWRf4fsEW4mGFxk0IeM6+PRKRM502ZdhZQvs3SRyQqRBY9o0QXhSLcODgXLIPA1Omq"
    "EKPDtAdThv3NcLoiElCfTKEfQ0IxTd/dVBlIt8dlL6n5fbaC4vpezUsNKfMFZfID9FKiJp"
    "pAAcxnon1EvzlBR0wggXhzDc2x8UzkBtIgi9Duc8hDU+OCqXbzkCz1XibYlLhaAJCI2KVq"
    "xi45yzUIf1pkbmFzRtXOyTIqYwULZXKUImCmlcp0KWrozS7fPcW3pTz4egQ1hHcXJUg0k2"
    "j5nCZ+mhqCvBMfID8WcwZj+WlEX5n0ciCe2BEEN3c9kD57KtE7XFw6XGw3FgbxL60qNZYJ"
    "wB8nl4fYkyKZ85FjZT00k4HSWqgUywRqLgL9FeJZq/zzEvIE2J8GcoZQTV3ZKQpg96MLWC"
    "hUR1iSmNicUOWx5PlFS5kKbEtpkjbPHo4CnRI06lGIoNFgs3cyNpRYSWVDubQgqbD9Vc4i"
    "FLD9sd2sgNXPo3oVe19FGgEdHHOF/f5NsBnKl+VUdXwkQtMJZ3UDNnnrNAeIaqikl5bfHe"
    "jr7AjnsTVvkxdviEzkTcXIbvFrt61Z84hiHpXeqr6GGRrtm1873a+OOscwHWn8WvvW0/BG"
    "2l2vdcsHwXLhY27ZDnyFZKoR9u8O07z7t0AhK4bEVGmg+dLq3MGlKWYvtBxWKfeTWAiVOp"
    "jKaeKYPpmp5T3WRKLFRlzBlPETpTHHZjqmLo2ANBbSCc6NqEMiAI0FVHZ6w+dB1KURkEZL"
    "9iiqpecT7dYktcum2InvhUGnkqe8KkmQSgh1IaFuX7Xtq6aW7MSb9brF7SsKaQnV7WN2gR"
    "JgvVnPdJCv/kZgg1tf7s4B/oxBHh4XxfzaIfzya5+oOKG8Q2wsXk3W8r+79KLesKcRLdaB"
    "6t5qpHcJXw/a6DUdOh3rTEuGLgeY7XIQQAhN5ih9huwK+FFX66Juisb+oUgz9EJ0A1xOdG"
    "qX26W6bDR47TVwekb9pzt9UpbYRufJHBfRum7frtWFpTOKXKKzj6TK9qSCwnP5bcCd9yYP"
    "xD6SGkJcfnyjSX7kqm7ijq8huM1Myl8zRflrRpU/xRg/KS8kZg1vqvvskYm6z9nrPouqmL"
    "V06TqST16NP0AllP4NSv9autxW71/PdJjAblb9AyurUr3tHnQKzvejuMR651YjNa3eNyhT"
    "yKqX4e4qRssZhaJM0EZOJbLdqAS9H7Rubj4cn6CRdXp8eoHsj2c/xYepljCnCE2twHbTSN"
    "GflkpcxY9sbnmXtpAU+jpWsaPvvf6vV6DrP4+0wfDb7R9XfDWvRlrrut9r3V4hPNEpluFu"
    "qz/89gD3sW5aCzaif8+GY33ORn/r3rZvOtwxb7FvKClyQUd8poiVlICViGy7YNiTMRSuiJ"
    "Fu04rlBOhE/ZaC5Qj+/rsA9j4iAXxB4MkcK2oB7IN0Av6C8DvFKQswIEwpWFCQBVP4qXpC"
    "SdHNx7eP/BVDCJjMqyrEXRWZz/HWw8NdB05fh56dzrf3neGQX5LnimlW5Ty2FnLB+PYgpT"
    "CGVNoYwsQndjefkuKnEbEk4QDhahmX9logZCemJb76SjEsMQr5i2OeOMi1utG05H9TA4Yl"
    "9gVQ99vdXT7DUgb7Xk8jQ8r+t3vrXhVW9g5se1sGS9jRPLHBEl6gT1qwxHrQRntdCxnSjF"
    "L1nYFG1s8XF6cj65M0nUSNcGkD43vOObFeEvuGdh859wr/UeEmdML2tt+0cOBSrPCeFIwq"
    "1zVqoXyXet5cuRqnye2gYJAI/BWBv/uWEDYG/mYJTsWSRC14cgTvPNGpLXuW+sjDwbJV7M"
    "uxSbbE6NqepaYYgQ3KgJi3bVeSO09NcTLYFsYmGT/peOu3bmDP9RWmqilcZL5Q6YroYyIr"
    "28LVduZqs6lqDldJSNUUpUBVtC2hylkq7xDh4oKGRk1Fiuv8mm/DMkmXT1RTqCSq64Rr5V"
    "sideNNVFOkDGrpEpNftSnddlHxmTpsorpCZZsCt4WpduGQwT2dlCOl9915arSYdhnoObCD"
    "4CNWY1f5TjYZu1p+luQ6gubsByEggUw3vLYLT5jwCxGacOf94I/Bh+OTBuJ/T52/FzHRna"
    "XMKGI7K2BGalTWvrzfDgs7DvLYr3W5QtCWb1tOblm/OaTp9fvWFwhJfuj3fut0b9pXaKHT"
    "FyhJO9IGN7/0endXzi4c3q/3s8bpdJqzkfKaonY1acpf5zz+Og+6HkHtwG1mS/lMyfgMg8"
    "uDfPOA6xHUDtzLLOBeJoN7+WZa2ReVLnZRhVQnTzlz7tcUtUP4Isvem7z1/pSv5a5wDlbZ"
    "OXiQ1pl9eAcPEqg9ugcPEq89+gcPGq/XcxAeJEyleLtq7elaUFWRVmP6QnRdkbeF6oHP1n"
    "Mmqylke3Q7H+RL6MSUb+1JzVqn8iBBmmP9uQSv/D2bpq4Q7Sl+4SCx2k8Aw0FCtacIhsPE"
    "SoQwVDOE4WCA2nUMAz8AE+IY3MMxPZZhPHeHZUiAG1nnZ+fnI6s5bcoj6+Ly+NPIupxMjq"
    "H7qV2t141IQAZIi7xir6e8sU/YhPJTKmG3oAZVuzv8cHz+02c0Z4IhmuEXgjSqkbiUutd8"
    "dGqSnkjJq17IhMga26FTTmSNiayxQ84a2/UZ7KhWCafwWvHacA5r64EZTmJ7NGKbNuYxf+"
    "8MtLAmqiKhBfumV2ihQpwgFJyG026Bdfyk48XMaCCw1RPZPjYpWurUJOxgjDtyd/KMTLX6"
    "ncW8biAIjzVmXpEdthJEBf89RymK5ug5wRbN0d9y4SnRHL3GzBXN0d8Em03FVHPpmR5BDR"
    "XN8kNr49upDNnVBHTr1E5lg+AQeEVcEOPrkLrDfaDfQGnSUDSoxUDT8yzmNUUtAN95oHhI"
    "Z8lzKoRpX+Xwr8xyP7RjwVNTi+S+rHXcCr9UR7f91pfhFZJ1PDVH2sO367vO4Bco4uut1J"
    "EGQLNx37tXaKmYMzZ2qYWtCpkCs0tPiRFNhMuyBwirsLAKH5JVWDQR3kcT4V1a3H0ROrFV"
    "X/3xO2mFXwPjstR+dZopGXjleJMxesGqRZBigIVbe2rwzrXgZDZm1FJlNCFun9oVej/o33"
    "w4/jkmqb+8qUfaSHuUZlh7Inabhkc0owxT9PgPe1HmDNkJmbK1zkinJtH/+vfxM28GZaBB"
    "k80oYcsgbFbUuWWgzydER3O8YjfAur+N9d5vqBRme2G2F2Z7YbY/FN1OmO1rzFxhtn8TbH"
    "4D9pnWcHzTu7trf21fIWyOHfl9pH1vdYad7tcrtMQKO0WfRlrrAQqZOC2ZdPoClpt++8u3"
    "AVzSyZTJgGXack4z5dinpNhHbDk++TbK07QGZmHKgg3MDuhN3VUHsyXV5Vx1JDyCKr9EBT"
    "0Hp5k6358ep3VBEBZLYbE8ODgr1vnrYEEVZmBhBq4msJnMwDF7QhlLtnZJc5FVm7tV2utF"
    "ta8zO+Oi2gN5nylR7etM02xG9p5G0JTqiGAoZOsYxW3r9slPnyEI3bkGKgm1wEyu0yWaYQ"
    "NC1RFDfKrocyIjrLE1xXiEViQmsH03jwHj+3cw0kPemV0zwbG+vwf8GmiO/8MeOrJOj08v"
    "foJu9dzYT3TyGcH/ua3fMfLLlNjPggnYzI8E66pCdMeo7440TEplm9g27DvPtjTZyXcz2A"
    "34gjp5UciSyMKGL2z4woYvbPhvy/4nbPg1Zq6w4b8JNr8BG/637k2v+6XTvwdLPDs6XTlz"
    "pG1r3R9+63dt875p6RqRq2HJp7ryFCfHpBQq9yhqVyu3fHh53fECbpIgXUEnSTUNHq/pI+"
    "GVyQvAH6QT8BeE/++/C2DvIxLAFwTeKRlfAP0wpWBBQRbAfWgKVGTzD5MKJhRkwozOybjo"
    "GRxDLBixDSPY1zCxZBZlRZhcMKMgMySsyQqo1EzRKxLCE0cumFGQGRqvyFiADSFCwYDCB7"
    "XK9HapiLAUIRVMKMgEWXEygQpwIUor2FCQDfzp0EMkPxcipIIJRY0WPj9zTrNFiFKwoKiE"
    "JCI/ReRnxeGsWOTnXvvqirhPEfd5YLvp66f/Z4gQ7WlkSNn/dh8fWoXtYgfRodtFfDpwxo"
    "V7rpFOifX0DcpQTOFJx7LFWIawXaffKdyvE2gMRWQ0U+Yf0ZDdUGQIYoQhC6IbVHtnIPJC"
    "9NUSoh7jaimUOHNqFwCXPxo9YsCurzvPB5VwxWRiuKTIY7ucwpgvuUjvgFTi8HN8u5j/lo"
    "jI3GtEpo8VEbSTwxmCVFWOTSkY1HCWJTPuLDkx7iySFycaPeywYiGDQyYJJSE3B1mtqasM"
    "9tF96659hU5G2pe2/c/T8CmSKVwnS7ROcrBOGPn1EZHf8hKlFYnNjYLGl/BRnWOniSGt8n"
    "tQdNNpZtl0msmbTlOEqVVqxfOspDzr3COo4+ou/UiVCQM/l8SypqghwFl2j+TNI7J3xOhL"
    "QZgHc6yqHS2hfngMeQhz5SAzUNn3ZX8+nJ1+urhkd/l3hA+fUtAfMGHortMdhr0RIrviLW"
    "RXWAu5IJuDlILNlWbznn2LB8Ra4VwUnrDqQFoDT9ihIrulK8wPumZs30v8xp6lRoCHVqZb"
    "lntrnPz1vesIlWi7XlbbdZ8tSqdTJa7Dlwuo66TeDOvDeqqDtEGlL75QaZ9twQpWFKoJXr"
    "k98Ozwlb8o/DfGOOG9u410PzyMG7tLL2PNJTbadopzuynCOkFEk/TVAjzmUAUJYfRMVohO"
    "wWGu6Igutc9eeSSF1zxacTKNKkaMX35nT8lSy4hN4/ilLJ0Jn6J+0b695YzJeSyizvByzK"
    "F7Df4Jp/xnanR1mtLp6jSm65y9xnPg6yOpoclZxCAc2hKGZEsIi+FA5cA5TFdHvDPVmj5J"
    "qTV9Eq01bSj/EyfyKk+JjhOXok7ekp9PT8/OPp0en11cnjc/fTq/PPZ8J9FbaZ6U685X8K"
    "ME8I86VowZPj2/yOfyXtOICI9GQX+3JwxmFfLW0mPVk2qO1sGsTlsvPGGSc1gY36UtnIt8"
    "seJdahalj0qs7KIr+w1USHtod295vbMF4SarkfZbu9/50oHaZi9EV9gvl0faXaf7K1xRFe"
    "25YK2z8jvQHpQfvSL5UwfhX434rrI4AwzliScsP+mYCaxgGdnSivsVJvqSzeBY0b0y3eJI"
    "5guVrog+JrJSCmJtNs+bAKwMrJy56oyXY/vfEqn6mf1zuVJy2rzXvqcYk3fAMZVs8dYDw3"
    "I08sXGs8H7AGCNgu0YfSc3dv1+rPG8MKoRu4y+XcYfLmFJopYW01OgvGk3W7SF9Xqv1mtR"
    "fT+3HCeq778xoVhU338jzD0svVa8wwXZfAgNP1+pUPtO2n2+Advda3QoHmnt3x86fRhHfi"
    "wUvaD1r/yexaKmV+muBgW0LcVc5QQ1RCbC70U2w07hrFiptIMFVaSI1D5FpJrHlGiSu9dV"
    "m6UMWpxYUAK6tuG245uwpiCHZKJKtSJumSaZL2IL07m3GmnuAewbtNE58AtdIjo1iYYMOi"
    "d2b98lFJLTFSIjRUOY6RqaTJefETfYG9yGb8eu94msGNCSd7Fw+uwGHATlTr2Fk6BuwddH"
    "M2zMIGdg6XQ8VpW5YhbT/MqqbpPsPLB5PCZanDkl3WAWIhWRIFU2mPF3OMrhxIhab/zrhd"
    "Qe74iNTjzt6UnzU/Py7KLphdF6V9KiZ+1I2RxBNbs8fAbEMOxfH03Icm6lHj6Gb1AGz7QT"
    "u8m2MfARy+RFkchH1NPUFfcSuxsdL2tKJJ3w7e6ZLEz0vjX4bYA+fTz9Kc41Xdq8wjddAU"
    "047Xgx6TPRxsDQPGd8kKq6R31Bi335NeukGdY0ElOwLpvB3kdeaZP99zYDYHiFloR9Y3Ok"
    "3Xe6nSs0VzRlpN22B78Oew9XbDsxnplkWsjQXnqYrdNCMs/i95HUzldV/spn52ScXJMCr0"
    "tQO3B35QjUi/nTg5TCn15p9cAg7MAtwOM1mWBwpRmsyCoZM2Gaxir6iWpgmKxOCZZbKYSB"
    "yHbu2jcKvD9BSmFBqfIbBNXki5yDfrpXCR0Ue2RBDtuxPQVYHCA8GB4fqdgw0QIbBgTHIa"
    "qjYW/4gNiPodNs2lOdmO+kPOQMjAhSiZCoioVE1QbVlGgTZwlGAc7tX26tZzpIXDf6lYNv"
    "a8CtfNMa3LRu29Xx3R8oxGmuew/jPTlPeCm6lmYsuacgoaSdc7+RoagdXg/d6EyBMnP2eG"
    "RShJGEVdWpMachtizmC2oSTVp9YEuqYfs6mpdoRi3daCDFNNCEyqt1ebqoV2UXD4hvOCdR"
    "u5wReOLDreOEu2Wv7haPN1mtoR5Ble3+VbKH7jNapVronp9nQff8PBlduBdEVyfslxpmbo"
    "dhmK6GeJfvOoE0HSvGGJjeo2ZNVSdbYBmtaeAAjaKZVmfKpRA1phoFa0wdVrqnML3upIzR"
    "biuCzBXeRjS2IIhzL1VZ0P2jMgRdyQTLqqKRdwZySZ3yHNhATxAwRS2zgQxqX1VMdpEYcB"
    "FRpoLGxVuVMWWsLrCk+vNUZVwDDkz+QyRXt15nyz+zxwk1oVpqgp9tWUUsP00NxavyqzIH"
    "3oesKzpAJPLswtU891+544CAPYhjPqBbw1GRY0tyx9dwOyonErEiMtRQx5qhmAmB6767qX"
    "KUGRy3UZL6PqNoDn5ZOxFnqtM5+xfRCdhH+T8a7M+qgbAmu3cVaYYMS59iiEfv2CWLVS4W"
    "EURenMDBgHC1k6eMNC6HadRUJKcxCRPZFHgKTJG50UiieMa2w3w9R9KKr8ceVjHWAEeUqm"
    "6Q9ivWXReymZDNqgJ2WYUlyCKX58EZL9ZrhvVqtzfLBa9HUUOAMzV5SenxEm3xYmKdnaN5"
    "AF5TCIAzAMxENarnDq5a04ggoDg883Z+ClLVcOFeZFm4F8kL9yKycHUa138zxRXpjK8huO"
    "XXodMJNmhM7eI0T69LUbv8rfLFBlEl0wO3mSkYpJkSDNKMSY6zlfhcctmapHYYi/TZg4sB"
    "yW9NF5b0ilrSK2Ls7bUsczbgFYBjjL2+u400Yy9lP2829goJZ2sbrdInRbNd2FDJyoDuFy"
    "Z1+l18RhTqi0CEGLi2pzzm1VxSp8KIbWWFsNj4ZtElzi2KllRCl0o2weaNPhSFSjKfNxOd"
    "Lg2i5w7wDNPVULsqH2yT5jJo0ZoCe55Jbz1PUVzPYyqoi8DDmspRfi5DZf8CLPaRHUw28J"
    "vhb0Xk5D6RCHj0HyxjFicpB+6nysq6M3K8cIdmkpZhtBsFKnOJlUynRGLCLMQhsPMW4hIU"
    "jZ26pl0QFi7zIAxsy3dOhT6bKl5q3sEzhPRccem5dvV84Q386Oa1NhBGrhC6fwkvMfc7zQ"
    "WUVNq1DrLeWRZR7yxZ0juLcVE4u2t+MSBEKkS9qokCQT4v1JiNa0h+JIS9eQSFXqNXKvHS"
    "hy/50c5Xb/AusOxrM/3DyLZ/pTG4/fswwFv3JYpP6HKH+166G8jxqkyQaovoihQriTl3Um"
    "UwvB6zSfhKfrtKFm3eSsDmlnXckiWZF6K71bKznq4+khqerjvJ+YaXKo/8sqhr2OBJJhf1"
    "SYqL+iTqomZPNGMr5P7XoNdNMFCtScIiiyKZ6H/RLttE70daATDSD7PwuRWSQGCCvR9m//"
    "5/K4zRbQ=="
)
