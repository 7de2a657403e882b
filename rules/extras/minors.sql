-- Minors: a policy that speaks of children but names no separate rules or guardian's consent (PIPL 31).

-- name: ground
SELECT * FROM ground_whole_policy;

-- name: finding
SELECT 'weak', 'finding.minors', json_object('text', min(text)), json_group_array(origin), 'minors', 'app'
FROM policy_phrase
WHERE topic = 'minors' AND policy IN (SELECT id FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM policy_phrase WHERE topic IN ('minors_rules', 'guardian'))
HAVING count(*) > 0;

-- name: search
SELECT json_object('policy_texts', policy_texts, 'policy_chars', policy_chars) FROM search_policy;
