"""A notice of a task knows the case that waits; what has moved on since it was told is closed.
A registration knows what was amended since it was refused.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "employer" ADD "amended" TEXT[] NOT NULL DEFAULT '{}';
        ALTER TABLE "employer" ALTER COLUMN "amended" DROP DEFAULT;
        ALTER TABLE "notice" ADD "case_id" UUID;
        CREATE INDEX notice_waiting ON notice (case_id) WHERE read_at IS NULL;
        UPDATE notice n SET case_id = t.object_id
          FROM transition t
         WHERE n.read_at IS NULL AND n.card->>'purpose' = 'task_waiting'
           AND n.source = 'transition:' || t.id;
        UPDATE notice SET case_id = split_part(source, ':', 2)::uuid
         WHERE read_at IS NULL AND card->>'purpose' = 'task_waiting' AND source LIKE 'deadline:%';
        UPDATE notice n SET read_at = last.at
          FROM (SELECT DISTINCT ON (object_id) object_id, id, at
                  FROM transition ORDER BY object_id, id DESC) last
         WHERE n.case_id = last.object_id AND n.read_at IS NULL
           AND n.source <> 'transition:' || last.id
           AND (n.source LIKE 'transition:%' OR n.created_at < last.at);
"""
