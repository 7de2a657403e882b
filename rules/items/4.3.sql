-- 四(3) App新增业务功能申请收集的个人信息超出用户原有同意范围,若用户不同意,则拒绝提供原有业务功能,新增业务功能
--       取代原有业务功能的除外;
--
-- Needs two versions (`--before`), and an update on a device: whether the old functions go on working
-- cannot be read from code, so what is found is a hint. Where both versions could be read whole, the
-- newer one neither collects nor asks for more, and no screen has a field to type into (what users type
-- is not compared), nothing new can be tied to the old functions.
-- A hint:   kinds of information or permissions beyond those of the earlier version; graver where the
--           refusal of a permission ends the app.

-- name: ground
SELECT EXISTS (SELECT 1 FROM earlier_version), 'missing.4.3.two_versions', '{}', 'ask.4.3'
UNION ALL
SELECT 0, 'missing.4.3.update_run', '{}', 'ask.4.3'
WHERE EXISTS (SELECT 1 FROM wider_scope)
UNION ALL
SELECT code_whole = 1 AND ways_known = 1 AND same_method = 1, 'missing.4.3.earlier_part',
       json_object('version', coalesce(version_name, '')), 'ask.4.3.earlier'
FROM earlier_version
UNION ALL
SELECT present, missing_key, slots_json, ask_key FROM ground_all_ways
WHERE EXISTS (SELECT 1 FROM earlier_version)
UNION ALL
SELECT present, missing_key, slots_json, ask_key FROM ground_code
WHERE EXISTS (SELECT 1 FROM earlier_version)
UNION ALL
SELECT present, missing_key, slots_json, ask_key FROM ground_screen_texts
WHERE EXISTS (SELECT 1 FROM earlier_version)
UNION ALL
SELECT 0, 'missing.4.3.typed', json_object('fields', count(*)), 'ask.4.3'
FROM ui_widget
WHERE (input_type IS NOT NULL OR widget LIKE '%EditText%' OR widget LIKE '%TextView%Complete%')
  AND EXISTS (SELECT 1 FROM earlier_version)
HAVING count(*) > 0;

-- name: finding
SELECT 'weak', 'finding.4.3.more_collected', json_object('new_pi', w.subject, 'code_owner', w.owner),
       json_array(w.origin), w.subject, w.owner
FROM wider_scope w WHERE w.kind = 'pi'
UNION ALL
SELECT CASE WHEN r.origin IS NULL THEN 'weak' ELSE 'strong' END,
       CASE WHEN r.origin IS NULL THEN 'finding.4.3.more_asked' ELSE 'finding.4.3.more_asked_or_ends' END,
       json_object('new_permission', w.subject), json_array(w.origin, r.origin), w.subject, 'app'
FROM wider_scope w
LEFT JOIN (SELECT min(origin) AS origin FROM refusal
           WHERE kind = 'permission' AND effect = 'leaves') r
WHERE w.kind = 'permission';

-- name: search
SELECT json_object('inputs', (SELECT count(*) FROM input),
                   'changes', (SELECT count(*) FROM version_change));

-- name: ask
SELECT 'ask.4.3', '{}';
