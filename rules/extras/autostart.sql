-- Self-start: the app starts with the device or on other news of the system (MIIT 164 号文:
-- 频繁自启动和关联启动).
-- Suggests: an enabled receiver of the manifest for the boot broadcast, with the permission declared, or
--           for other broadcasts that an app of its age still receives (weak: alarms and messengers have
--           good reasons). What it reads when woken is named.

-- name: ground
SELECT EXISTS (SELECT 1 FROM app WHERE package IS NOT NULL), 'missing.manifest', '{}', ''
UNION ALL SELECT * FROM ground_reached;

-- name: finding
WITH woken AS (
  SELECT c.id, c.name, c.owner, c.origin,
         'L' || replace(c.name, '.', '/') || ';->' AS class, min(f.value) AS action
  FROM component c
  JOIN intent_filter f ON f.component = c.id AND f.kind = 'action'
  JOIN catalog_api k ON k.kind = 'action' AND k.role = 'keepalive' AND k.member = f.value
  WHERE c.kind = 'receiver' AND c.enabled = 1
    AND (k.until_api = ''
         OR CAST(k.until_api AS INTEGER) >= coalesce((SELECT target_sdk FROM app),
                                                     (SELECT min_sdk FROM app), 1))
    -- the app's own update is no self-start; these three reach no receiver of the manifest
    AND f.value NOT IN ('android.intent.action.MY_PACKAGE_REPLACED',
                        'android.intent.action.SCREEN_ON', 'android.intent.action.SCREEN_OFF',
                        'android.intent.action.TIME_TICK')
    AND (f.value NOT LIKE '%BOOT%'
         OR EXISTS (SELECT 1 FROM app_permission
                    WHERE name = 'android.permission.RECEIVE_BOOT_COMPLETED'))
  GROUP BY c.id
),
reading AS (
  SELECT w.id, s.pi, min(r.id) AS way
  FROM woken w
  JOIN reached r ON substr(r.entry, 1, length(w.class)) = w.class
  JOIN collected_site s ON s.site = r.site
  GROUP BY w.id, s.pi
)
SELECT 'weak',
       CASE WHEN EXISTS (SELECT 1 FROM reading d WHERE d.id = w.id)
            THEN 'finding.autostart_reads' ELSE 'finding.autostart' END,
       json_object('component', w.name, 'code_owner', w.owner, 'action', w.action,
                   'types_pi', json((SELECT json_group_array(pi) FROM
                                     (SELECT pi FROM reading d WHERE d.id = w.id ORDER BY pi)))),
       json_array(w.origin, json((SELECT json_object('way', min(way)) FROM reading d
                                  WHERE d.id = w.id HAVING count(*) > 0))),
       w.name, w.owner
FROM woken w;

-- name: search
SELECT json_object('receivers', (SELECT count(*) FROM component WHERE kind = 'receiver'));
