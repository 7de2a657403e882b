-- 四(6) 要求用户一次性同意打开多个可收集个人信息的权限,用户不同意则无法使用。
--
-- Both halves are needed: several permissions at once, and no use without them.
-- Proves:   a run.
-- Suggests: one call asks for permissions of several groups (weak: the second half is not seen), and
--           the branch for a denial ends the app or the screen (strong: both halves); targetSdkVersion
--           below 23, where the system itself asks for everything at installation (weak).
--           The two halves are held to belong together where leaving follows on every way through the
--           denial, or where the code that leaves has no other request.
-- Clears:   nothing is asked together; the code that asks is dead.
-- Traps:    permissions of one group (fine and coarse location, reading and writing storage); two
--           groups for one function (camera and microphone for a video call).

-- name: applies
SELECT NOT EXISTS (SELECT 1 FROM app WHERE package IS NOT NULL)
       OR (SELECT count(DISTINCT permission_group) FROM app_permission WHERE opens_pi = 1) >= 2;

-- name: not_applicable
SELECT 'na.4.6', '{}';

-- name: ground
SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_further_code
UNION ALL
SELECT 0, 'missing.permission_argument', json_object('sites', count(DISTINCT site)), 'ask.4.6'
FROM permission_ask WHERE permission IS NULL AND site IN (SELECT site FROM live_site)
HAVING count(*) > 0;

-- name: finding
WITH bundle AS (
  SELECT site, party, owner, min(caller) AS caller, min(origin) AS origin, min(reached) AS reached,
         count(DISTINCT permission_group) AS "groups", json_group_array(permission) AS names,
         group_concat(permission) AS subject
  FROM (SELECT * FROM asked_permission ORDER BY site, permission)
  GROUP BY site
),
leaving AS (
  SELECT CASE WHEN owner LIKE 'sdk:%' THEN owner ELSE 'app' END AS party, max(always) AS always,
         min(origin) AS origin, min(handler) AS handler
  FROM refusal WHERE kind = 'permission' AND effect = 'leaves' GROUP BY party
)
SELECT CASE WHEN l.party IS NOT NULL AND b.reached IS NOT 0
                 AND b."groups" >= (SELECT value FROM parameter WHERE key = 'permission_groups_min_strong')
                 AND (l.always = 1
                      OR (SELECT count(DISTINCT site) FROM asked_permission o
                          WHERE o.party = b.party) = 1)
            THEN 'strong' ELSE 'weak' END,
       CASE WHEN l.party IS NULL THEN 'finding.4.6.bundle' ELSE 'finding.4.6.bundle_or_leave' END,
       json_object('asked_permissions', json(b.names), 'groups', b."groups", 'caller', b.caller,
                   'handler', coalesce(l.handler, '')),
       json_array(b.origin, l.origin,
                  json((SELECT json_object('way', w.id) FROM reached w WHERE w.site = b.site
                        ORDER BY w.phase <> 'startup', w.id LIMIT 1))),
       b.subject, b.owner
FROM bundle b LEFT JOIN leaving l ON l.party = b.party
WHERE b."groups" >= (SELECT value FROM parameter WHERE key = 'permission_groups_min_weak')
UNION ALL
SELECT 'weak', 'finding.4.6.install_time',
       json_object('target_sdk', t.sdk, 'asked_permissions', json(t.names)),
       json_array((SELECT origin FROM app)), 'target_sdk', 'app'
FROM (SELECT coalesce(target_sdk, min_sdk, 1) AS sdk,
             (SELECT json_group_array(name) FROM
                (SELECT name FROM app_permission WHERE opens_pi = 1 ORDER BY name)) AS names
      FROM app WHERE package IS NOT NULL) t
WHERE t.sdk < (SELECT value FROM parameter WHERE key = 'target_sdk_runtime_permissions')
  AND (SELECT count(DISTINCT permission_group) FROM app_permission WHERE opens_pi = 1) >= 2;

-- name: search
SELECT json_object('requests', (SELECT count(DISTINCT site) FROM permission_ask),
                   'target_sdk', (SELECT target_sdk FROM app),
                   'permission_groups', (SELECT count(DISTINCT permission_group)
                                         FROM app_permission WHERE opens_pi = 1),
                   'methods_read', c.methods_read)
FROM search_code c;

-- name: ask
SELECT 'ask.4.6', '{}';
