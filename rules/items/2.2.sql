-- 二(2) 收集使用个人信息的目的、方式、范围发生变化时,未以适当方式通知用户,适当方式包括更新隐私政策等收集使用规则并提醒用户阅读等;
--
-- Needs two versions of the app and of its policy, and how users were told: a person decides.
-- A hint:   the policy takes continued use for consent to a change, or a whole policy nowhere says that
--           changes are made known.
-- With an earlier version at hand (`--before`): code collects what it did not before, or holds a third
--           party that it did not, nothing in the policy covers that, and the policy is the earlier
--           one's word for word; the policy says more than before under the same date; more is collected
--           or said, and those who had agreed are not asked again, as far as code shows.
-- Clears:   code keeps the version of the policy that was agreed to, or asks under another flag than
--           before: who updates is asked again.

-- name: ground
SELECT * FROM ground_policy;

-- name: finding
SELECT 'weak', 'finding.2.2.implied_consent', json_object('text', f.text),
       json_array(f.origin), f.phrase, 'app'
FROM policy_phrase f JOIN policy_text t ON t.id = f.policy
WHERE f.topic = 'implied_consent_update'
UNION ALL
SELECT 'weak', 'finding.2.2.no_notice', '{}', (SELECT json_group_array(origin) FROM whole_policy),
       'update_notice', 'app'
WHERE EXISTS (SELECT 1 FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM policy_trait
                  WHERE kind = 'update_notice' AND policy IN (SELECT id FROM policy_text))
UNION ALL
SELECT 'strong', CASE w.kind WHEN 'sdk' THEN 'finding.2.2.policy_not_updated_sdk'
                             ELSE 'finding.2.2.policy_not_updated' END,
       CASE w.kind WHEN 'sdk' THEN json_object('new_sdk', w.subject)
                   ELSE json_object('new_pi', w.subject, 'code_owner', w.owner) END,
       json_array(w.origin, (SELECT min(origin) FROM policy_text)), w.subject, w.owner
FROM wider_scope w, earlier_version e
WHERE e.policy_text = 1 AND EXISTS (SELECT 1 FROM policy_text)
  AND NOT EXISTS (SELECT 1 FROM version_change WHERE kind = 'policy_text')
  AND ((w.kind = 'pi'
        AND w.subject NOT IN (SELECT pi FROM declared_pi
                              WHERE how IN ('named', 'wider', 'permission', 'mentioned')))
       OR (w.kind = 'sdk' AND w.subject NOT IN (SELECT sdk FROM declared_sdk)))
UNION ALL
SELECT 'weak', 'finding.2.2.date_unchanged',
       json_object('date', (SELECT max(value) FROM policy_trait
                            WHERE kind IN ('updated', 'effective')
                              AND policy IN (SELECT id FROM policy_text)),
                   'count', count(*)),
       json_group_array(w.origin), 'policy_date', 'app'
FROM wider_scope w
WHERE w.kind IN ('policy_pi', 'policy_party')
  AND EXISTS (SELECT 1 FROM policy_trait WHERE kind IN ('updated', 'effective')
                AND policy IN (SELECT id FROM policy_text))
  AND NOT EXISTS (SELECT 1 FROM version_change WHERE kind = 'policy_date')
HAVING count(*) > 0
UNION ALL
SELECT 'weak', 'finding.2.2.not_asked_again', json_object('count', count(*)),
       json_group_array(w.origin), 'asked_again', 'app'
FROM wider_scope w, earlier_version e
WHERE e.ways_known = 1 AND e.same_method = 1
  AND NOT EXISTS (SELECT 1 FROM ground_reached WHERE present IS NOT 1)
  AND NOT EXISTS (SELECT 1 FROM ground_code WHERE present IS NOT 1)
  AND EXISTS (SELECT 1 FROM guard WHERE kind = 'flag' AND consent = 1)
HAVING count(*) > 0;

-- name: clears
SELECT 'weak', 'clear.2.2.asked_again', json_object('flag', f.name), json_array(f.origin),
       'asked_again', 'app'
FROM policy_version_flag f
WHERE EXISTS (SELECT 1 FROM earlier_version)
UNION ALL
SELECT 'weak', 'clear.2.2.asked_again', json_object('flag', c.subject), json_array(c.origin),
       'asked_again', 'app'
FROM version_change c
WHERE c.kind = 'consent_flag' AND c.side = 'new' AND c.certain = 1;

-- name: manual
SELECT 'manual.2.2', '{}', 'ask.2.2' WHERE NOT EXISTS (SELECT 1 FROM earlier_version)
UNION ALL
SELECT 'manual.2.2.compared', json_object('version', coalesce(version_name, ''),
                                          'count', (SELECT count(*) FROM wider_scope)), 'ask.2.2'
FROM earlier_version;

-- name: search
SELECT json_object('policy_texts', s.policy_texts, 'policy_chars', s.policy_chars,
                   'changes', (SELECT count(*) FROM version_change)) FROM search_policy s;

-- name: ask
SELECT 'ask.2.2', '{}';
