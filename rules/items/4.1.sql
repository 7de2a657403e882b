-- 四(1) 收集的个人信息类型或打开的可收集个人信息权限与现有业务功能无关;
--
-- Proves:   a person, who knows what the app is for.
-- Suggests: with --category, a declared permission that TC260-PG-20204A 附录D lists as of low relevance
--           for that kind of app (weak); sensitive or identifying information that the app's own code
--           reads and that is neither necessary for that kind of app nor tied to a purpose in its policy
--           (weak); a declared dangerous permission for which code that needs it was looked for and not
--           found (weak).
-- Clears:   a function that users know and that needs it.
-- Traps:    permissions limited by maxSdkVersion; storage permissions, which plain file paths use; a
--           permission merged in by a library; the provider's side of an app (drivers, couriers).
-- Not used: what kind of app it seems to be (category_views.sql). It is told, with what would follow
--           from it, and decides nothing.

-- name: ground
SELECT * FROM ground_category
UNION ALL SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_further_code
UNION ALL SELECT * FROM ground_whole_policy WHERE EXISTS (SELECT 1 FROM category_given);

-- name: finding
SELECT 'weak', 'finding.4.1.low_relevance',
       json_object('asked_permission', p.name, 'app_category', c.category),
       json_array(p.origin), p.name, 'app'
FROM app_permission p
JOIN category_given c ON instr(c.low_relevance, '|' || p.name || '|') > 0
UNION ALL
-- The policy says that it is collected, and nowhere what for.
SELECT 'weak', 'finding.4.1.no_purpose',
       json_object('read_pi', n.pi, 'app_category', n.category, 'necessary', n.necessary_text,
                   'api', n.api, 'text', substr(min(s.text), 1, 120)),
       CASE WHEN min(s.origin) IS NULL THEN n.evidence
            ELSE json_insert(n.evidence, '$[#]', min(s.origin)) END,
       n.pi, 'app'
FROM not_necessary n JOIN pi_in_policy s ON s.pi = n.pi
WHERE n.why = 'given' AND NOT EXISTS (SELECT 1 FROM ground_whole_policy WHERE present = 0)
GROUP BY n.pi
HAVING max(s.purpose) = 0
UNION ALL
-- The policy does not speak of it. That it is not declared is another matter (2.1).
SELECT 'weak', 'finding.4.1.not_needed',
       json_object('read_pi', n.pi, 'app_category', n.category, 'necessary', n.necessary_text,
                   'api', n.api),
       n.evidence, n.pi, 'app'
FROM not_necessary n
WHERE n.why = 'given' AND n.pi NOT IN (SELECT pi FROM pi_in_policy)
  AND n.pi NOT IN (SELECT pi FROM declared_pi WHERE by_sdk = 0)
  AND NOT EXISTS (SELECT 1 FROM ground_whole_policy WHERE present = 0)
UNION ALL
-- "Looked for" means that the catalog knows at least two interfaces that need the permission.
SELECT 'weak', 'finding.4.1.declared_unused', json_object('asked_permission', p.name),
       json_array(p.origin), p.name, 'app'
FROM app_permission p
WHERE p.opens_pi = 1 AND p.unlimited = 1 AND p.permission_group <> 'STORAGE'
  AND p.name NOT IN (SELECT name FROM permission_in_use)
  AND p.name NOT IN (SELECT value FROM intent_filter)
  AND p.name IN (SELECT permission FROM api_permission WHERE direct = 1
                 GROUP BY permission HAVING count(*) >= 2)
  AND NOT EXISTS (SELECT 1 FROM ground_code WHERE present = 0)
  AND NOT EXISTS (SELECT 1 FROM ground_further_code);

-- name: manual
SELECT 'manual.4.1.functions', json_object('app_category', category), 'ask.4.1'
FROM category_given;

-- name: search
SELECT json_object('permissions', (SELECT count(*) FROM app_permission),
                   'permissions_used', (SELECT count(*) FROM permission_in_use),
                   'api_calls', c.api_calls, 'methods_read', c.methods_read)
FROM search_code c;

-- name: ask
SELECT 'ask.4.1', '{}'
UNION ALL
-- What would be of low relevance if the first guess is right: to look at, no more.
SELECT 'ask.4.1.if_guess_permissions',
       json_object('guess_category', g.category, 'number', g.category,
                   'asked_permissions', json(json_group_array(p.name)))
FROM category_considered g
JOIN app_permission p ON instr(g.low_relevance, '|' || p.name || '|') > 0
WHERE g.why = 'guess'
GROUP BY g.category
UNION ALL
SELECT 'ask.4.1.if_guess_information',
       json_object('guess_category', category, 'number', category,
                   'read_pi', json(json_group_array(pi)))
FROM (SELECT category, pi FROM not_necessary WHERE why = 'guess' ORDER BY pi)
GROUP BY category
UNION ALL
-- Another kind was given than the app seems to be: both may be right, of one app with two sides.
SELECT 'ask.4.1.category_differs',
       json_object('app_category', given, 'guess_category', guess, 'number', guess,
                   'reasons', json(texts))
FROM category_differs;
