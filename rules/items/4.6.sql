-- 四(6) 要求用户一次性同意打开多个可收集个人信息的权限,用户不同意则无法使用。
--
-- Both halves are needed: several permissions at once, and no use without them.
-- Proves:   a run.
-- Suggests: one call asks for permissions of several groups (weak: the second half is not seen);
--           targetSdkVersion below 23, where the system itself asks for everything at installation
--           (weak). A request followed by leaving when refused would be strong: not computed.
-- Clears:   nothing is asked together.
-- Traps:    permissions of one group (fine and coarse location, reading and writing storage); two
--           groups for one function (camera and microphone for a video call).

-- name: applies
SELECT NOT EXISTS (SELECT 1 FROM app WHERE package IS NOT NULL)
       OR (SELECT count(DISTINCT permission_group) FROM app_permission WHERE opens_pi = 1) >= 2;

-- name: not_applicable
SELECT 'na.4.6', '{}';

-- name: ground
SELECT * FROM ground_code
UNION ALL
SELECT 0, 'missing.permission_argument', json_object('sites', count(DISTINCT site)), 'ask.4.6'
FROM permission_ask WHERE permission IS NULL HAVING count(*) > 0;

-- name: finding
SELECT 'weak', 'finding.4.6.bundle',
       json_object('asked_permissions', json(json_group_array(a.permission)),
                   'groups', count(DISTINCT p.permission_group), 'caller', min(s.caller)),
       json_array(min(a.origin)),
       group_concat(a.permission), s.owner
FROM (SELECT DISTINCT site, permission, origin FROM permission_ask ORDER BY site, permission) a
JOIN app_permission p ON p.name = a.permission AND p.opens_pi = 1
JOIN call_site s ON s.id = a.site
GROUP BY a.site
HAVING count(DISTINCT p.permission_group) >= (SELECT value FROM parameter
                                              WHERE key = 'permission_groups_min_weak')
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
