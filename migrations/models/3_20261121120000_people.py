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
CREATE INDEX IF NOT EXISTS "idx_case_assign_holder__644d89" ON "case_assignment" ("holder_id", "workflow");
COMMENT ON TABLE "case_assignment" IS 'Whose work a waiting case is at its desk; decided or sent on, it is nobody''s again.';
        ALTER TABLE "transition" ADD "college_id" UUID;
        ALTER TABLE "transition" ADD "site_id" UUID;
        ALTER TABLE "transition" ADD "on_behalf" VARCHAR(60);
        DROP TABLE IF EXISTS "sms_code";
        CREATE INDEX IF NOT EXISTS "idx_account_kind_270374" ON "account" ("kind", "name", "id");
        CREATE INDEX IF NOT EXISTS "idx_employer_state_s_4afcaf" ON "employer" ("state_since", "id");
        CREATE INDEX IF NOT EXISTS "idx_roster_impo_created_549c56" ON "roster_import" ("created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_roster_impo_site_id_af77f3" ON "roster_import" ("site_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_site_notice_site_id_2a5a7e" ON "site_notice" ("site_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_rebinding_site_id_5290ef" ON "rebinding" ("site_id", "state", "state_since");
        CREATE INDEX IF NOT EXISTS "idx_transition_actor_i_87ebd6" ON "transition" ("actor_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_transition_workflo_96e2aa" ON "transition" ("workflow", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_transition_site_id_ef9ce6" ON "transition" ("site_id", "at", "id");
        CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id) WHERE state IN ('waiting', 'admitted');
        CREATE UNIQUE INDEX delegation_one_open ON delegation (account_id) WHERE ended_at IS NULL;
        ALTER TABLE delegation ADD CONSTRAINT delegation_is_to_another CHECK (account_id <> delegate_id AND ends_at > begins_at);
        CREATE INDEX notice_unread ON notice (account_id) WHERE read_at IS NULL;"""


MODELS_STATE = (
    "eJztfWtz4ji37l9R5cv0VNFdnWtn0qdOFUnoHvYkkEPo6Xf28BYRWAS/MRJjmdDs2fPfj5"
    "Z8wXdsxwTjaD5MGqwlm0eytLQuz/r7YMY0YvAPzfGYLah1cIH+PqB4RsQ/wpca6ADP5+sL"
    "8IWFR4Zsi32NRtwy8Rj6mmCDE/GVRvjY1OeWzig07lKCllOGZniFuP5IkU4/oCbi1kIj1P"
    "qJI6c3NMUcWVOCdA2xifyXybhFTPFneYEYlVcwmhOTM/oBbq6xsbi7Th+3fJ8F1f9akKHF"
    "Holoboq7/flv8bVONfKDcPj458GT+ARtJZ5wUTv4NzSaPw0nOjG0ANi6bCq/H1qrufzu27"
    "f29RfZEn7ZaDhmxmJG163nK2vKqNd8sdC1DyAD1x4JJSa2iOYbBrowDGfA3K/s3yG+sMwF"
    "8X6Atv5CIxO8MGAwD/7PZEHHMIZI3gn+d/J/nUfzNRsOO93+8L7VHw4PImMPjxAaJuerMa"
    "Mwb3RqAXx//2P3uwZEfnsAN7j6tdl7d3z2s4RAjNOjKS9KuA7+kYLYwraoHIo1yu6QBHG+"
    "mmKzRRcziXVbPAamYxLB3JUNoS4eugje7hdrwNcviwulC1Z2eA9+b9+3+93eBXrWuW4xc0"
    "Dv+9+uW53+hTvtB7TXuup9a/dbopVJxuZCFzMd2jW/fIFWeDIRn/6477duxceVeA9m4Tcr"
    "fsgOZvjH0CD00ZqKj4cfU4bw92ZPjuLhRzmKTKwX9jrSca4cyUswmOvBc9+j6ODFvyRu+y"
    "oPWOb3IQjuWRZwz5LBPYuAa7BHneZB1xMoBK+zuuRYfl4N2/Ms2J4nY3sewXaOOV8yUxuK"
    "fWaaB+OI4OtN5YNtLexBsI8+ZkFbtEqEW14L4m0xaz4cE8OIYn2pU2yu4tEOiIWQHq0swg"
    "vM6x2vGinYXt50L6HnGed/GQ7Yl+1Os/fHu9vmvyTcs5Vz6abb+eq29++4l3/0W8048MWm"
    "MY8D/7FNrRTwXbEQ+LqtWG5jmn/Mub8amFuo3+3fIXhWtOBEuxCa4VhoxEi8qU9caIuO7r"
    "D5TXiEp3z/y9HR8fGno4/HZ+enJ58+nZ5/PBdt5U+KXvqUNqLtr+1OP/iewBfB8TGZYc/k"
    "4Ng0TRMnvBeeRGhYDJ1vbVx8yuZooRuWTvkHuN8u9M1+61/9P/8dglHnQ3HG0Z9jNJJLJg"
    "DDNEFz98uFFxkhuC1A3f30lReZbvcmsMhctkMTtPPt9rIlFEG54IhGQhmNn7djkwAkQ2xF"
    "Eb8WVyx9RuIhD0qGMNcc0Q/uP/ZQN0ybu+3bltDsb+8Co3Dd7LfgylFglXe/fXcW2my9Tt"
    "D3dv9XBB/Rf3c7rfB24LXr//cBPBNeWGxI2XKINT8m7tfuV8FhZoZBHskw33k4KPWCc/H+"
    "7N8bT8FrTMVJMC+gPhGF5j//gNlm8hRrUgCkosh+YSbRH+lvZBUxKoTwdKxs9043e4no+t"
    "v1I5p46Zm5/NNJ/HTxg4m9zPfEetFrX/UP4taAElC9WvdUT2CDC18CtjB7R3j8tMTiKJkw"
    "jUfih4oHitEMLx3JL7/1iIHlD0nE+9LuZX/30AjggYnJKBmCjjAEff+FUHUp6YuursSn+k"
    "zP4LYzFr+pDKjuoaMaA4VHnIhl7IUoXYs3/9FrU8fXD1Z7bSiOggqodKAos/QXz6eO7KSm"
    "r5yN0HBukgkxS3j5bLDuvO7qOrN0+qxbEosXAtb2OqorVJxw/nKc7u1eavoaYg5++RkBmR"
    "fB1PQ6qtN0AsWdHTGfwh5Q5YOXfKhqM53qEMBAYg79LqyggDLxv83gtmZzg61IEb9eVZH1"
    "T8IZmY2Iyad6nMuiMFi3steaQiajBKCNBYE+JaB2Dx1erfurCWbwus6OZqEXeIYpfpRPCd"
    "2BcOj4HBOF5TtZJ0dhjXyNNkZhNdF3cjXFFtIhLES3Vkjq1xxNmIkwdYOjPqCmhWaMWzIO"
    "yvZdIOdG4itEdAiAQlz0Eo3A2tI9NkdfqTirncZZjac4LpokxcnoSSgnY2CZtciQ686BIo"
    "/TKySqvF6V9nppYjXL79hcS5UwvJu31NcMyarT4CrP9ZsYZqGWxSkXydF9nkANA1SPjzKE"
    "9R0fJUb1waXgXjgVsMeCuzly2xGtMswHve69HZEtEw8G9P6q1WldIOlDGdBvnXa3c4HEQz"
    "AKAdyX7c51u/MVArgdNVlItL92hm3RCiwhQ120u27ddi+QRmYsrJhnCuDOMoSHyUN4GBlC"
    "qZMUHURPuNLD2Lzqt38X42afYQa01bluXV8gIu6iFRqE0qPonSNXzniQoFSZB6Lq7kA5Im"
    "xU1FL5mLomg5yghsTUVK1KMFh94KxMNFhFIVXhYJUOB4vRBkrA1pcmXNNZG9SBMoDrbkUl"
    "oGub0du+DmsKcmj7zh3RmMtlmtM94w/Zi3HRhCL6kt00gTDCrM4amWJkgS8Fo5HJlpyYCP"
    "MnooEv5TPSLQ7Z6kjXGuiJzC2kU7u107aBdDvH3SRiPnDIfofHj3PZbOlOA3Ei7YuvxUlv"
    "JHpkJpph3UBY08TuykFI9sYJNojoWnqIkIZXH9CD8+Y9QKPllM1k9/IxxRd4xBZWY0CXU2"
    "IScCoRbBo6uIsgQ0um9jNDk4+onEdVUaEaKc6j+cIUErlSvX0iVTYPFDWmZTECHCcbAY4j"
    "RoAZwXGBSdksMZ5wlaE+uL+9v0B8xgf0ttm+uZCLTRELzEkG7E8SoT+JmF/s5W4of20ua3"
    "FYcFvo7y7z/iwL1mfJYJ8lop0/GTwsWTAfvGoLyw4SwpX7q8ho7J37i/yY66K7AsMclHyd"
    "YVa+7GKjDIQHBYbYJ/YqoQrqLS44vjv2Du3PyBY3Ee/C5FZNXF9icbtq3l81r1u7MgWtUx"
    "JjDEGBfMVkM9A6PzKrDej/9QLGGXD0E+09W1hINH2y2BzNxeMiaTmZm+yZUJf1DfEpW4Il"
    "xA3IfXffa319//Hs5zgL0Nbuo2wvFVibGim2F3tO5uUpC0qVczCtECNc+edSZeKK8MBloo"
    "FLYYELQ+xYo3PP5bCcms0bZ/PCjDGuJCPsNK8ul+HBEnYuewP7iXu74ZTBcllocm+B5FCZ"
    "VYpsjXt3IFNmlbcwynyMKS30MgcllXGlyqOsjGf1Hl9lPKthFHBtUFUmydcySVYlBnBPIU"
    "4LAdyx2Tc0BDG23+ggJRuAl2Qs2g79UyQHbcPCjsuTlAlsgtjCRNaSIXE7jp4oWGGn+uwC"
    "PbA5obr2ANVr4GIDPcg0MvgKj03GZbDeLIW7YQs3irED/7nOh7Q7sovlKNNwVUzDKr91q/"
    "mtzqTPge9aooYAb8FKaS9GuSyVa5FSqtzUO9hO58MJMwy2dCiIQsF2G6oiBERfsTCC983e"
    "VkawkStkWgiJKvNClc0LE93k1pATQouMdFhY2f0rN9iRE3ryIUcRtysqcsUcvQuEPMaVF4"
    "LUc/up7Tun+I9jMdqmfaqpzXQbrxjT1PpiI7WUc6BZpmLOxOG8Rdhm8OTjqdDYP9tpmpiT"
    "nziClH83MdS+3EDLqT6eIpM862TJkW7FV3Auq3PIP32YYfPpwW06WJwen54OFieTE22wOD"
    "v/+GmwOB+NPtpxj5zN3N445L/KjNR3rU7//cfTrNGMf3qEEB59kZ+YUbT+84D42JXtVqpK"
    "9G4tXYq9NLd6rdhL39hZRbGXvpHBVXGGb2KYQTHKYxp321c3iregXfwkS6zuSXKo7kkkUh"
    "cquCeQLcRj6wnUDtytREK/AVrR7812X/K9LrFuSbbX5vVtu98HblE4r1niCYEX9su3e/jK"
    "JBMIGhxQWDeue83vHSGpW1PNxEtaRVJSxZ9ZfuSce67MCWpITBE+Kv7MV4xEVPyZWSLkFH"
    "9mVfgz/ca7F4Kbo8ravs7b0N5SKXJHX1XYGNt5sGZssvFcC7bbaD0PUBviJV59Rg9OH+RB"
    "khdO4QK3U/ClvVt8pBpyHHVoYrIZehiRR51CqtcDYrSBRIdRsrNt3mtAH4Q2aX8JHc1FL6"
    "ILZiLdEjort3VNycy4+oDaFnrUn0WHlCFTf5xatsEdTPLu88hexH0z29ldQWjvPIqyo+/Y"
    "ju7NlLyWo4CgMhxV2nDkvmw5h9gnpga46gNcyPzrl9ubwMIDuUU1YOfiS6AjxhOLmJLz2H"
    "3OtzX6yvz/JoZZVQXagqnI1UlzohoSU7BWL3m1osCWnr3qP1UpcDeAG3pvq5S36tmWYkwb"
    "frtTsmHDb+jKkqQ6WHw6PTofLE7ICPvj7OD0HwzYAwJBCPQJh+zZJSQedbiXPAe/u+p23h"
    "8dxjIWbvN2MnAQvGzUvshMXwThCTkeDRbnv5wfiv9/PD0RDzKejOwHQe+a3/q/vj88/fkD"
    "6gjQpTFFqEWabtmMUtgkblYtRk9ieiM8Y/RRdM04GVBpFQGPn2RahOIWc8m2qF1AZQxTqK"
    "Y2BaPj7gs+/hMhczChjJi2QmyR3ZKSHKkYispyU3SVhUVFKqpIRRWpuAfHHBWpWOPBVaaK"
    "NzHM8m9kgJOj6dz2VQ7wKhhOd54lEOs8ORDrPI5VVGinHil5VoxDYjWE+vA8S8zbeXLM23"
    "kYaoqthZlzJrsStQsMLbnKlvhFC3GzGNatZHT9MgrfdHz5GBu5pq4nUDtksxABJfMARWiA"
    "xniuWzgXn7ZPRKGbjq6F49K2U47LroA6Lfsz4B+d+KasM3QtUbsJepaFRSmZRCmhYGEecH"
    "0itUP3MFNdiMOUwhCH0coQcCDJq+D6ZWqHcslzeC7QyQeuK1A7ZMsva0LcOrZZwfUEagdu"
    "+aff/7ARH+ZGOCilYN4Is6zYnmuLcwVqB+7hx0wZkdAsJZ0umhOp06HtDYxLTUinYgxKKi"
    "bGHEyMbyAT9brX/NK/sL3PAxqTl3p31+v+LvNSHWd1NC/1oNCLonJOqxmapZIjtwZnIOgk"
    "b2xmjOzrBlhUEl6Ve6pyT6sJbKbc0+TwweCqUQb1YoAvsCazORgNwsaLGQGJF+HkBlB+0Y"
    "06vfhBeiAyGxGzJKBuZWd1gioau5uwiUcB7FLSZ+J/2w+jrsKOvTlCPUZtybIWlhIeLd/g"
    "lBBp9w3fHCYt7mxkLOsOHKfuSgSRwASPpzIY2KY4netj8PrLLGrJ34MwJUs0WqEFbyDOIM"
    "N6jE1Tl/nU1lQMAhJPReLJVLd1o9iCPv6YcbiPquhTrehhOSYRnLNZK1zZShsrbtpXrc5V"
    "6wIZ+piIXzGgN61+v9UTXxDLIuaA3l/92u3eDL2GNt/vcN2++7UrWrNHVsRoUb75X8U4Fn"
    "lH9i7GUXF3bcWeAptyTkh9IgrOdPuJ4kLKo+imcSHF5mK6GuVLzVNCryZazc6qYXB9b22l"
    "SKZCJ+CUo8b6jJzhsDFbN96cmin0evsMabMuicZcljbA1Cu18Bk+uK28BjJTkRqrmPzLcv"
    "rcnJ2oDgw7PTCYLCnqd/OBwZWt9IEBWHU7bbFGNPvdnk2t6xkjwI951fvWlucHk4zNhe74"
    "yHP7Mk+z+DJPk32Zp+pYoI4F6lhQmpu1YuQ3VTDUqqNBxY8GeRTYDGQ5yg2RlShnGw6Ia2"
    "Loz8RcHcScCLxrqWcBzd8qk8/BXNBHcAOA7d8QmxAxPY3cJnyN9yBsFpN8KZT8sCQdrM7R"
    "ckqoXZttScgcGYw9ceQQvppsifCjGAngNHGiyGRnNsMKRRoMDkacyGKJcGlAwUVhkImFRm"
    "QKrCmjlWgxNjGfOk2dSnEWXhENCbWb0Yluzoj2AXXEhQvPf6E7/VgMaSzZkUG9gpbjKaaU"
    "GBFPxp8HbGGNma0hOb/dJk0JKliKM2Xnhxh3CAueY3zilT7KfG8JjPoXaEnEE1sDen97f4"
    "H4jA/obbN9c4HcePXc4eBZosGTg8HDJxffa1NkNHzi1R6NSKDsfatzLb9xVjb5TV9+FKN1"
    "1e18afduIWjWW7wGtH17172/b1/etC6QPhPznuviZ8QVfrlr9n6DL+bYfCoYcJsl9fIwOf"
    "fyMJJ8iS1LaDZx0Tb3M2wYbWolKNo+udAg69sjlPu4pUVNPKz48/746NPZubgqHxA+fEqB"
    "+/62eXMTDTc3yZiIB4h/d5IyMT2Rbb0v0U1jW/vDtgt3zU0mfvUsD74+kfrlqmwjGdPVlS"
    "IYp5utfGJ7wy39Jk1WY7GyFzNM+gX3ZozFTzQ5xEkZhu0KmeEVmuJngh7hRGJNTbZ4nGbb"
    "j2s1DZSB+i0M8wTcJdNC4xwS3Zs3/k2Os20QyWkwDwgpJ0S6xXxtcnqhvbzjdbSfsG401Q"
    "amVZVItx3kY0y66zFJNuiuJ0AWuu0Z4Vw8BRgy12EWP3Gk0xH7IcuZwBX0nVyBUqJrhFq6"
    "tbJVFLvUlheb8Q7TFZqJaRZLtL2dG0mTMXkmUJwMSLIfOFuYY/Ig1KcnIhmu5wS682weH9"
    "DDWAyQR8QNFgID6oa5zyduZZceG1Aop0w0aU2+QA9/Dw7mC3MOBNviFw0WRx+PzhpoYL9m"
    "HL772/7yn38e5O95+PufB8+EbUrDNBW6nHgCSIVzn2BA11g4pm3Ypi6EpLgVmKInE6kMck"
    "LQlC3damdgtIeI+qX47ckGaJ/bRqIE/7Ahso3MLs6xDSKmal9vPu1K2aV3a5f2xi2rrcET"
    "qLLls6Ct4SyLqeEs2dJwFq0Sbr8NOfBdS9QQ4PJZXcT6k48T0hOoIbzlz1+L/Mi1Orjtaw"
    "juSSbOnJMUypyTKGPO1CSTPPi67Wtn5j3KhO5RCrpHUXRBWYui+1/33U6S9c+MUyM0fWyh"
    "/0WvTb8Jt92FNgH4BEwCLsbvbpv/CsN/ddO9DKsd0MGlihV9iyYaMVZFxtgnpkxwVR7fHQ"
    "et7s/I5ggEdo/ROUENiSlUK0IKVhs0U+zEu6h+WU1cSy9+6TeqvRBb2xza9nVYT4hDK+Fm"
    "jF+Xc21PUd1MuZaFFmxtbI4CnofFyR+Pvp/6fRb+prLdQHcmmRATSEUOEh1CvjaNza6h4T"
    "zYfKOXqD8lyIle5k6eLpoTk4uTrsZsUh+0xNSyM3fRo8kWc8kTBHZmbpMESTePdOSITzOE"
    "DSPqJNrSfcBH9F06lbhoPYE/T2RuNez+3AsyjwB4i5wnAA+OfQcT+I7E7QlMXlkVVYjIcJ"
    "1MfhfZiWIwqpbPxB6UCNDJVjtPoIZm0fLZhmYLi8TM45R6OZ6EKphTmaN61WZtbc5BFQW2"
    "lIPQbkJmek56QoyK1FtnLiRrRr70hixRM46O8BNHECMilAehOzgBJA2pXECddby6gFASiN"
    "2AVCM0IkJvIYgtTMSWFJggpOzETeSJi5rZ3o1ewJlShfSRnSYDbyd/JFlbgQoPi1y1vdYS"
    "NdRXyk/Yye/ueE1XVkVYHPbC0xHZ6XezH7Xps25hB/zIluS7mror6cF2GTYmRsl7mHjI0O"
    "kTpLcvp/p4KjcNYPqSm4CMKOTE4nC8xpzLnQWCJyEucwHRjpY+BuKiuA2p3BvA0RxO/bIz"
    "cQrXiKk/Ew1NTDazj/MaWuoW9P9EVtC52NRsUmHKxC3GJpGMxLo8w3PJUPcB9WVUpf9GYv"
    "90GkMaLUcyHlNoMrqB4KOTeyMGQFoOZPkZalsg7FhQxMewD2uKbawqGn3admkxaz4cEyMm"
    "Vf9Sp9hMKtnqFwuXr1pZtvlzzzbOFIAvnbAPbyUX++Nlu9Ps/eEFiXjL+U238/UyJkzk8o"
    "9+q6nCRN7K5hqgFPsx10V3BYY5KKmGudLDDKwQBcbYJ6aigao8vkRAWGSA/XJ7M8IHJpkb"
    "eEwc4idKlkQSUIX13PoPu7IsK8uysixnOcnfw2n2ilHLPnlHzvKB642007w8FwMUXtONB/"
    "rv8qAaPVyLw67tldbEgdjiuji4Osx6ooMn8GQDSxcSC4KYreK8TOjYXM0t5wAbONJv5xbq"
    "jFyBtamRckaGwStwRg6IqTNyo+AZuWrbbxWoVcvYfPNsEYrbduub9Is23ivxpyfV18ie61"
    "5K3W7BnDs0nVYZTOdAKCt2OGzbgWU3tu0Z9rwVwaYkBpgy8ewyAO1d82vv/eFRA8m/x87f"
    "k4bYNh+hhmosC8J2bhIbgmYD0bCBkHPbZLMh3CMms99rPMemmxzOuC7RUfn9OzZnu2OT1f"
    "m7Hsz6+X6Ps/h+j5N9v8fRDFP39ciIrtu+huCWT90q/+YA121fQ3DLz+xfr9VZ4fWt7nXL"
    "Pi9/7q73ywjC6bzDAUFFPOznomCFAPWJvR6cv4j/qo+op6VFIE1E0y9Sm9l5dHjy6eT8+O"
    "zEA9T7Jg1VG9CKBA3dMUMfr7rPxDR1jRzEHHxCLRpp55+5bDtk/saZ6ns8Y2NB3PwbSCGD"
    "WJ4PqGtocHzhsjoG0KRNdQi4Wdl5N+BL4ZZ9tuFjNif2ISa+FEipd5DpPeIIxRZeb4EjFM"
    "guxUci43p0cYL/DL4fAb3zHHD+grrl3E4GkvVG7P6xJh8sm0HzT095cXMT3TVL9KF40vK8"
    "09s5RylddIu6aJFt/UV7esViAkrc0uWqFMUymfPIE3gR6VHFAE3BbSvsRrBIj2JS9lNi7D"
    "2J2h2mtsCiSIpUa1hLqTCxSseTKKqWLQaSKK6LLXNdbPNQ11xoutWk4ymLLdvuv9xIO85h"
    "aDjE65YZXFpczA+iwXHKIjNZ3HBisxiIr0yCZz9xRKhmH684lkkdhMPBC6OJbhAv8ENGfQ"
    "i1eoR5THHHLd6n5DCSS/0xURmNXYliVFFn7lXWmesoor8cHR0ffzr6eHx2fnry6dPp+UdP"
    "LY1eSlNSL9tfQUUN7Cyuzppy1lpANFG+EVjLlGOVejPDsC95jFXZifdOuwKjWL53yZV4Pf"
    "tu7d4l8VyLWax/rU9+JMDul6mF2WgDY0n6KTwQGuc2Dx/NK2N9l5rY1ZSMnxL1NPtqBjVt"
    "7DXMEOLr2JwNzCHX1IAS1wajjz7D9XgqBgRN2AKUqLl4fI44lAKBtFcxXARLdgeQhdrUmJ"
    "JlXJzv1u6jtLRKL2nJWppSF2qpLuh8KN/nmFeLia8xTXi3fGLh0G4hV69Bvex2bwLjedkO"
    "b0/fbi9bvXeHciBFI91KUBSUdrYD7cz+ERHUk631nkDtjPWllVeukiLWopa5SlTE7KsZFD"
    "HiNcygiDGkAd+IVJSY/Nuw67cBd4mjB8m818/ogZO/HhroYW6SZ6fy3BTz6YNNwCUjujnB"
    "Riyr17ZuBIEQv8qwB8oc3lTsxDhcOJ85JL7qWsNN2wIrnOhSCAHdKbCfyubSNvdEVkQDPp"
    "Qp4clR5raBTy6R5K+YwHI2+g8ZW0OhMNqmWfujUOP+DeXnxIAw07Ha5o6QUHqi0hOrpFLs"
    "nZ64fnczu7w9iVpYN7ZNg2svb+7alxXkoFQNgS4/VNu/j2T1P/tllAM6fKQx4tj+U/ibPQ"
    "nF3xyYlrGh2anvfnxkdh3e+/KjikLaZVaUQ2K1OxGWT5C61tvzwxy7xO4/yGcnWWbzSfJs"
    "PgmDLNbjnEaNtcQrwsueXgfg8vUxobzyfOvxWqJ283cr5Vodu0KuLW8tUl2MD9bWkLA9Jw"
    "vWx1k03uNkjfc4ovFq5FnPV5V8LVFdmCu0FIsfyfNueEEpBfNGmDViYd2IWS6Skx18IqrG"
    "c8DSVE4WxF/5DK2OQI1SeF7ZkQWG/TjIkzm4XImC9FsVQz0NwC2xb7m7eHbIXQkFeQ7IK+"
    "JOvJOer99IrDdxfbGRmkstmw2fSEZfIiQ5gzdFVi2AJGRgUnR8cA20NMWdoFCBm7YM+co6"
    "R8CrxxE2CaJM5+TCqUAAZREMAl3HZ1Nv40bgS4TanuKK+NrmqVrMEZ5j01pXZxADbjXkbY"
    "9PoQwRb4AbEbyJMHSLOUcLqjEoUeT/AS8IF+MLaVLIY+b1iaiU6bwp084EyrdY+oQUQ2TR"
    "PUpVUSgyGnvnghUQWCZbFRrosOze0LC/mZGuiAbUIxOox5BApum7mqoDmXa77JSa36crIN"
    "f3OC8p0mdzJvQHqKXELDQCAswnQj+g352gI6GQQLw5RTPMn4jWQBSyCO06hzI0NS6Yajs3"
    "ycL3MsLWWB4LABIVu1TN2CVnugbhT4vMLWzOqNo+WQYzVpAoU6IUATONKtOVqKE3u3z3lF"
    "yW8uDrCdQQ3m1QkFCL0HxOE79MDUHeig9Qbos5g7H8MqquTDodiKd2BMHNzQfSE3clZluq"
    "S/uL7UZiEP/UqlJhmQD8cXp5aHhSNHPZcqivm2YyUC7mBsMaAc5FkL9AMmtVfl5CnoD400"
    "BOE0aNlZ2iAHY/NoeJwkyEx2OhNiewPJbcfxaN3GXKCdpA3GyD6Le5dHbFyFi2eVHmG0eB"
    "Tgkz9SRUmGmwPDwZcj1Wt9lAsBYUVdbCytmQAtZCsf4VsBN6Uq9iIaxI6aC9G1xl8X8Tww"
    "yEZzkPRz4RdTYK54EDNnmZnQNCNTzWl5YRHqgE7ajzsSy5yZM3JKYyrWJ0t/i526KLWeQo"
    "H9Xeqj6HBRqtq9/ana/OAVBgOqDyu9a1dyYc0Jtu81o2guki21yLFfgCaYwS8e+2OKv3rk"
    "FC0/lYHL5B5kuzfQNfTbB4obXwIXQ3qYjA7SEOqRaOqayZSgiyFlJFOeIoVoaPjMVsm+mY"
    "ujIK0lhIRzg3oo6IAjQWUM2pJp8HUVdGQRol+dGNhZlPtVuL1C7/YiveGgGdQR7zHkmCUk"
    "qpCyl1u2LDr9qxZCv+r9elw68opCXw4cesAiXAerXuaS9f/Y3ABpe+3LUG/DmGMqAuivml"
    "I/jltx4xcAIhRGz0Xk3m8j/b9LteibsRGutydS810uuKrxtt9LP2nRp31kKDughYrHIQcg"
    "hl6Rh7gnwM+FEXaxo4nYp/6OMpeiYmB5cTm9gEvczUeEOytYGbNOpx3eqdMvle7TtLXFSx"
    "u127VucLU0jkUp19IlW2JxVUnssvHO68N3kg9onUEOLyIyIt8iMXH4rbvobgnmQ6/J2kHP"
    "5Oooc/nQ8f9WcSM4c3MUV7YoopOjtTtOLRrKVL19F88p74A1Lq0L/h0L/WLl967l/3tJ/A"
    "bj76B2ZWparh3ZkMnO8Hcan4zqVGaiK+r1GmIFcvJ949GC2nDGicoPCcQTS7tAl6d9+8un"
    "r/8RANFkcfj86Q/fH45/jA1hL6LLlkijo/lZ75rsdxhGRzy7uyhbTQ17GKHXzv9n67gLP+"
    "04De979d/3EhZ/NqQJuXvW7z+gLhkcmwBlebvf63O7iOTWsxFy16t6I5Nmei9bfOdeuqLR"
    "3zC/GEY10r6IjPFLGSErAS0W3nAnsyBKqLGO02jV4nIKcYXwoSGPz1VwHsfUIK+ILAkxnW"
    "jQLYB+UU/AXhd+gsCwxAWFINQcEhmMBPNRNISDdv3z7xVwwhEDqvoRN3VmTex5t3dzdt2H"
    "0debE7X9+2+335lTbTLasq+/FirhWMbw9KKmNIpY0hQn0SV/MdUvwyKpYkHCBcLePSTilF"
    "tmJakrOvFMOSkNC+OOaJvZyrG01L/jc1YFgSD4A6325u8hmWMtj3upT0mfjf9q17VZjZW7"
    "DtvTBYwo7miQ2W8AJ90oIl1o022uuaiI+njBk/cTRY/HJ2djRYfBpPRlEjXFrD+Cp1bl64"
    "eEI7F9z9Rv6ocNk6ZXvbbVo4jFKs8p4UjKrVNWqhfJd63ly5GqfJbYFiSAX+qsDfXWsIGw"
    "N/swSn4vGYLeDOEbzzRKc27V7qow8Hia7Ew4lOXojRpd1LTTECGxSHmLeXziS3n5riRGZz"
    "g61irZZ5YGo53dQUpQDT1Quhykl/to9wya2AMksfx1XzzAMW7Jkd2VFNoRoz0yTy3PRCpK"
    "68jmqKFGcLcyw0DDphL51Usqe26KiuUNnGmpfCVLuAteCaTsrRo3puPzWaTNsMxbu3w5Qj"
    "dj33eJRs1HPPYVnSnwiaiR+EQARykfDacjcyxTFtal95d//H/fuPhw0k/x45f89i4u9K6V"
    "FF31XgoN+orAVwt6z5W3bD79b+VyFoy7f+JZch3xx08vq1yAsEjd71ur+3O1etCzQ32TOQ"
    "hg7o/dWv3e7NhbMKh9fr3cxxNpnkLI67lqgda0j581xGyOZB1xOoHbgn2ZLyUnLywuDKMM"
    "w84HoCtQP3PAu458ngnr+Z8uRFtYuyeCIjThvlYthPF8NeWhB24WPYS6Be38mwlzCVYjGv"
    "tbV8zgx9vBqyZ2KauvZSqO5kb12ns5pCtkPX1V6+hE7k4Iu9MVnZyPYSpB05+PYSq914+P"
    "YSqh25+PYTK+Xjq6aPb2+A2raTz1nWE1x960U/3eHnbDPZ/H5NZLdGjIKDToj/xNF8MRJ6"
    "HpqLJ71AcwOceMDXBVwZc2ziRxPPp7whWj9SokGBOKDVWJrMIki34pIAtnKPPGXm1vUX4L"
    "Z8Gqk4l1yPTjkYd+tgVJXn8iaiqspzbzirV1Weq/Hgqspzb2KYLd0ycrltPYEqByVUxise"
    "z1XbF98moFsnrtoNikPgFXFBjCd5cZv7QL8C3peQI3chQDNz+XE9iVoAvvUYj9CJJs+uEJ"
    "Z9lc2/MtN937aFN1CB8LrX/NK/QJqJJ9aA3n27vGnf/woMSd5MHVAAWrT73rlAS92airZL"
    "GrY57CaaTVVoKsseoBK1VaL2PiVqqwpNu6jQtE17vM93GEup4/csprHqBNplIdZxmKo5Xn"
    "Fk2aWCnrGxIEjnYP+mjw1ZFgi4q/mULQwNjYhbBGiF3t33rt5//CUmH6e8rgd0QB/GU0wf"
    "ic2B+YCmTGCKHv4WL8pMIDsiEzHXhejEIua//3n4LJm2Obo/ET2O8YIT0StqXwvQZyNioh"
    "leiQtg+3+Jbd9vqFRme2W2V2Z7Zbbfl7OdMtvXeHCV2f5NDPMbsM80+8Or7s1N62vrAmFr"
    "6OjvA/q92e63O18v0BLrYhd9HNDmHeQgOnzXJnsGy02v9eXbPXzlFFQt0ZZzlCk9JiU7Jm"
    "LL8em30TFNY4cPSxZkh9+jN3Vb9PCywGke14EnUOWXqKDnQNWUr7CJTVkstwdnxWjV9xZU"
    "ZQZWZuBqApvJDByzJpQxZWsXzh+ZtdWtMenLOYmLeQ9kpKTEvK9zYLIZ2WMrQ9rW7cOfP0"
    "OIulstUhxJ2ALM5CZbyrqRlFlIID7RzRnREKZiTokxQisSE/a+nduA8f07GOmtKUF2qqJj"
    "fX8H+DXQDP9H3NQuZfkzlAKUxn5iks8I/i9t/Y6RX2PEvhd0IHp+INg0dGI6Rn23JbcY02"
    "xh27Dv3HtBNduNIBqOCDygSZ51siSasuErG76y4Ssb/tuy/ykbfo0HV9nw38QwvwEb/rfO"
    "Vbfzpd27tUtBe3rmgL7Uut//1uvY5n1rYVJSrJxl6ZZ8ZuqPcXpMCsegJ1FDIrGy4VXVu1"
    "UR6bcLvyqeviPgVfXunQ8BXAc+7yKLf1hUDULBQZiyGRkW3YNjhNVAvGQgxGNYeGwVHYqw"
    "uBqMgoMxxlTT4UgtDnpFQnjixNVgFBwMKrmiCgxDSFANQOGN2hDn9nERZSkiqgah4CBoup"
    "MJVGAUorJqGAoOg7y7eKYCoxARVYNQ1Gjh8zPnNFuEJNUQFNWQVOSnivysOJwVi/zcaUks"
    "Ffep4j73bDV9/fT/DBGiXUr6TPxv+/GhVVguthAd+rKITwfOuHDPNdIpsZ6+RhnIFB5NrC"
    "3EkCEsYyCd0nfIJFCPgWhoqs8+IChUqmsQxAhN5sTkjP7EEXkm5moJUY9xXAol9hwTJ+kP"
    "jLTHh7IgT7FzfzgSroRODF/p2tCmUxjKKWeHT8ZGW8YIh+/jW8X8l1RE5k4jMn1DEUE7OZ"
    "whKFXl2JSCQQ3HWTLjjpMT444rVnu1UuCWz1go4NBIAiXk5iCrtXSVwT64bd60LtDhgH5p"
    "2f88Cu8imcJ1skTrJAfrhJFfbxH5LS9RWZXY3ChofAlv1TlWmhjRKr8HRRedkyyLzknyon"
    "OiwtQqNeNlVlKeee4J1HF2l76lakSAn0tjWUvUEOAsq0fy4hFZO2LOS0GY72fYMNo0gT88"
    "RjyEub6XGajiecWf98dHn87OxVX5jPDhUwr690IZuml3+mFvhMqueAvZFYu5VnCYg5JqmC"
    "s9zDv2Le7R0CrnovKEVQfSGnjC9hXZF7rC/KBT/vIqp1d2LzUCPDQzVYVhVRD25UDlIsfx"
    "2aJMNtHjKny5gLpO6s2w3q272ksbVOby1mWAlavG9b7gldsDLzZf7Ysuf2OME9672kj3w0"
    "O7oTv1MnIuida2U1zaTRE2CSJ0bK7m4DEHFiSE0RNZITYBh7luIraknz16JF1yHq2kGGU6"
    "j/HLb+0uWbiMRDeOX2phCuVT8Rft2lsuBjmPRdRpXo45dKfBP+GU/0yFro5SKl0dxVSds+"
    "d4Dnx9IjU0OasYhH2bwpBsCWExEqgcOIfl6oh3Jq7pwxSu6cMo1zTX/ydO5dUfEx0nrkSd"
    "vCW/HB0dH386+nh8dn568unT6flHz3cSvZTmSblsfwU/SgD/qGOFT/HR6Vk+l/daRkV4NA"
    "r6uz1lMKuSt9Yeq55Uc7AOZnXKeuGR0JzDyvg2beFS5YtV71KzKH1SamYXndlvgCHtrtW5"
    "lnxncyJNVgP6e6vX/tIGbrNnYuril2sDetPu/AbfGDp9Ksh1Vn4F2r3yo1ckf2ov/KsR31"
    "UWZwCZzQ22IqY01LzQgNty+vqSzdxY0ZUy3d7oGGZfiFT9bLK57Nw5DZJrx0CMPTLgNUg2"
    "R5qBZjmqrGL+xCVJO6YMDHvoO7myydUxlUk7jBKb49zmWIev8HjMFjSG8L28bhV1+p6bHh"
    "V1eu5NWFGnvzGNRlGnv5HB3a9DiXqHCw7zPlRrfCWW7a3UanwDhpfXKC87oK1/3bV70I78"
    "mOtmVWjqFSFT+XZiHU5jurXKCWpITMVOq1D0rcJZMZ6rvQVVxffXPr6/mtuUqnC601mbhc"
    "MqTi0oAV3bsNv2dVhTkEM6UaXqyDYti8zmsaxi7qVGmvsA+xptdB78ypaITSxCEWczYhdm"
    "XQILmKkTDekUYXHWoBpbfkbSoM+ljd8OPO4RTedQT3U+d4qkBhwI5Xa92YmQ6CSoW+TswR"
    "TzKQR8L51ytYY+061iJ7+yqEmSnQf2GA8JjTOnpBvMQqLKjV9lg5l8h6MjnBgO6bV/vXjI"
    "j1saRicY8ujw5NPJ+fHZiRcD6X2TFvpohznmiIjY5uZzTzi3f300m8a5lLr5cF+jDJ5rJ/"
    "BOLGPgQ9bIsz4mH1CXGivpRXYXOslJScYmkcvdE5lb6F3z/vd79OnD0c9xruvS+n3BtqN8"
    "06/hm7bYE6FDGNA8e3xQqrpbfUGLffmEY+MpppTEsI1lM9j7xCttsv/eEgD0L9CSiCe2Bv"
    "S23WlfoJlO9QG9bt3/1u/eXYjlhD8JzbSQob30GEmn/l+eye8TqZ2vqvyZL/bJOL0mBV5X"
    "oHbgbssRaBbzpwcllT+90scDTsSGW2CM12JqgCs9wLpmkKFQplnsQT/xGBgWq1N23IsOhI"
    "EKU9K1zwu8P0FJZUGp8hsEVOBF9kG/3KuEDqo1suAI27E9BYY4ILg3Y3xgYG6hOeYcguMQ"
    "M1G/279D4sewSbbTU50G30mJyBkYEZRSIVEVC4mqDaop0SbOFIwCnNu/3Fz3tJe4bvQrB9"
    "/WgFv5qnl/1bxuVcd3v6cQp7nuPYx35DyRPGJNypfSU5DAR+Zcb2RgJMPrphudKcARZrdH"
    "FkMYjbFhOARhFIlpMZszi9Dx6r2YUg3b13FyjqZsYfIG0i2ORkxbrbnFol6VbdwgvlrYmN"
    "lcNOCJD9f9Uu6WnbpbvLHJag31BKps96+SPXSX0SrVQvf0NAu6p6fJ6MK1ILomEb+UW7kd"
    "hmG5GuJdvusE0nQWMcbA9AIja6k62QLLqCsCG2gUzTSSIFdCEQQ1ilaW36t0T2V63QoHzV"
    "bDfTkX57xZQh1h39XUA8MYczLEwcYbjwzfp4wTtGTmE8Ti2smICHqSNGiWVNoh2OGz+P9Y"
    "nLukCQ+Y9BGjDYctjTJYY34S7R/FzIieGrZwjwEd0AexS8zmD241YuhQXH/w8SQ8XMC5ZA"
    "0JxHuJLwg2DV0cYUxxTtcQxyvo3g5OxnSFZiytjjH8jIkh5hDMh9F/yFie9KOliSGQ2T63"
    "eRKKw2S3Bxf/0GVV+vwyNVT4yif5Xb8TOWZ0QEhl/kV16Nk8r+rhCamYicqpHcHU4yJcQI"
    "oFaC8G11YCci6GASG1GKY7ptZq1qv5pSqK60avSWBeVcln0iMzgC7WX+JdSz36mP5WGXJO"
    "NII1Q6dwXnBFHfZCzNEj5IuwhdVAnNnfiiPIIyMcvhRHknFMnZZyusxx4IAH8MjCnsTtlJ"
    "dEHTYqtzSpw8Ze7K8VIy7cI2D3TiOVW0WOJcltX8PlqJxErIqYkPsmply3EvJ2fVdT9Sgr"
    "2C6L9RjNICzV5iGYmGwm/kVMAuEh8h8N8WfVQJhq7lV9PEV8YU4wpOO27XIbhlSLCCLPju"
    "E6bD8u/y4DKvUwyix97BTVEyqbDneBLhwLs00f9CB7flhz3jzI9mur81qvw9KSjSZihnNp"
    "2GZLKh9e3GLGwMJsGKLvB/EujcgUG5O1/Rp6x48LArwYS2kynxvi8SV1hoybca3j4tcZBA"
    "kRoNLAS7zKTLGdqEuKtVs0/tPPl2Qv52DbhgtiGjAz9oq/z/WVXNpnWsmk2G06xg3sKJEv"
    "Uzy37wN+lWpJSitVWmlVwC7LBE5iLOApIWdOezVfM8xXuyhxLng9iRoCnKk0Y0plxmhhRg"
    "ubYlPOA/BaQgGcAWC/dpI9q2Yto7I/4vDMW681KFXDiXuWZeKeJU/cs8jENZmRC2K3fQ3B"
    "LZ+A3CSYs5iiNWkhvq5E7Yg7ylcbVHkED9yTTFkAJylZACcxrCi2+SKXXrYWqR3Gijdp74"
    "L/PSNXHogDQoVArphKtm0dYmfFCyqGczmqr6pasoXjRG5/ovIlVtSXWBF3V7e5sKb3sgRU"
    "jLvLd7WR5u5i4udNh14lqc3+ri4lyGCPOrWdPeB/kXkKFnMKon5GDAhmIUUQgnsm0gVkLZ"
    "lDMWv7mSAvOhpCVHLfirW2Eotgsismb/qpYqrNrHeOTLbkxMyd4RuWq6GVpXywLZbLsM1q"
    "CuxpJvvVaYoB6zSmhJ7KPK2pHuUfZSjtWGCIfWJ7Qwf3Zsa3Inpyj4wJxDTdLfg0TlMOXE"
    "/VlU2n5XDuNs2kLUNrNw5ekxormUzIWCizEPMk9lsIf9Kp2HUtuyIQfC3D0LCt3zklGmyp"
    "eK15C/dQ2nPFtefaFXSCN/CDS2zWQBi5SujuNbxE8r80V3BSbZ866HrHWVS942RN7zjGVe"
    "msrvnVgJCoUvWqpgoEx3luxCxcffIjIfzVE6iwJ+SgBw/5wSYsbKAJM5F4bHH+4NnWr7QB"
    "bv2rHxhb9yWKZ/Rxm/teuisg+alMmH6TmPo4VhNzrqTqYHjdZpPylfx2lazavJXA7RcS+S"
    "drMs/EdMulZd1dfSI13F23QvoHL1Ue/WVe1/Dhw0yhKocpoSqH0VAVcUcrtkTSf913O0ke"
    "U08krLLoYwv9LzJ0vsfZ+HHgAhjpm1l43wppINDBzjezf/4/3kYtGw=="
)
