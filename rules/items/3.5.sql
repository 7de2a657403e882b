-- 三(5) 未经用户同意更改其设置的可收集个人信息权限状态,如App更新时自动将用户设置的权限恢复到默认状态;
--
-- An app cannot change the system's permissions; its own switches it can. Needs two versions and an
-- update on a device.
-- A hint (never more): a stored switch about personalisation, recommendation, push or sharing, which
-- code heeds, is written by a method that the system calls at every start or after an update.

-- name: ground
SELECT 0, 'missing.3.5.update_run', '{}', 'ask.3.5';

-- name: finding
SELECT 'weak', 'finding.3.5.switch_rewritten',
       json_object('flag', w.name, 'entry', min(w.method)), json_group_array(DISTINCT w.origin),
       w.name, 'app'
FROM flag_written w
WHERE (w.name LIKE '%personal%' OR w.name LIKE '%recommend%' OR w.name LIKE '%push%'
       OR w.name LIKE '%share%' OR w.name LIKE '%个性%' OR w.name LIKE '%推荐%')
  AND (w.method IN (SELECT entry FROM reached WHERE phase = 'startup')
       OR w.method IN (SELECT r.entry FROM reached r
                       JOIN component k ON k.name = replace(substr(r.entry, 2, instr(r.entry, ';') - 2),
                                                        '/', '.')
                       JOIN intent_filter f ON f.component = k.id
                       WHERE f.value = 'android.intent.action.MY_PACKAGE_REPLACED'))
GROUP BY w.name;

-- name: search
SELECT json_object('traces', (SELECT count(DISTINCT trace) FROM trace_event));

-- name: ask
SELECT 'ask.3.5', '{}'
UNION ALL
SELECT 'ask.3.5.after_update', json_object('component', min(c.name))
FROM component c JOIN intent_filter f ON f.component = c.id AND f.kind = 'action'
WHERE f.value = 'android.intent.action.MY_PACKAGE_REPLACED' AND c.enabled = 1
HAVING count(*) > 0;
