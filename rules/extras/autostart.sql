-- Self-start: the app starts with the device (MIIT 164 号文: 频繁自启动和关联启动).
-- Suggests: an enabled receiver of the boot broadcast, with the permission declared (weak: alarms and
--           messengers have good reasons).

-- name: ground
SELECT EXISTS (SELECT 1 FROM app WHERE package IS NOT NULL), 'missing.manifest', '{}', '';

-- name: finding
SELECT 'weak', 'finding.autostart', json_object('component', c.name, 'code_owner', c.owner),
       json_array(c.origin), c.name, c.owner
FROM component c
JOIN intent_filter f ON f.component = c.id AND f.kind = 'action'
                    AND f.value = 'android.intent.action.BOOT_COMPLETED'
WHERE c.kind = 'receiver' AND c.enabled = 1
  AND EXISTS (SELECT 1 FROM app_permission WHERE name = 'android.permission.RECEIVE_BOOT_COMPLETED')
GROUP BY c.id;

-- name: search
SELECT json_object('receivers', (SELECT count(*) FROM component WHERE kind = 'receiver'));
