-- 二(1) 未逐一列出App(包括委托的第三方或嵌入的第三方代码、插件)收集使用个人信息的目的、方式、范围等;
--
-- Proves:   nothing statically: whether each purpose and method is listed is read by a person.
-- Suggests: code reads a kind of information that the policy does not name, or a third party's code is
--           in use and the policy names neither it nor its operator. Strong if the policy is the app's
--           own and whole, the information is sensitive or a unique device identifier, and the call
--           certainly reads it; weak if only a heading such as "设备信息" covers it, for other kinds,
--           for plain libraries, whose code may never run, and where no way to the call was found
--           although the ways are not all known (for libraries that is nothing at all). Calls in web
--           code (uni-app, Cordova, …) count as calls in Java do. Weak too: the word stands in the text,
--           but nowhere as what is collected; a third party is named without what for; words that
--           leave open what is collected (等信息, 包括但不限于) in the app's own whole policy.
-- Clears:   the policy says that the kind, a narrower one, or a wider one that is itself information is
--           collected, or explains the permission that gives it.
-- Without a policy text nothing can be compared: the ground says how much waits for one.

-- name: ground
SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_further_code
UNION ALL
SELECT present, 'missing.2.1.policy_text',
       json_set(slots_json, '$.types', (SELECT count(DISTINCT pi) FROM collected_pi),
                '$.sdks', (SELECT count(*) FROM sdk_in_use)),
       ask_key
FROM ground_policy
UNION ALL SELECT * FROM ground_policy_whole;

-- name: finding
SELECT CASE WHEN c.sensitive IN ('Y', 'U') AND c.decided = 1 AND u.pi IS NULL
                 AND c.owner NOT LIKE 'library:%' AND c.owner <> 'unknown' AND m.pi IS NULL
                 AND EXISTS (SELECT 1 FROM whole_policy)
            THEN 'strong' ELSE 'weak' END,
       CASE WHEN c.native = 1 AND u.pi IS NULL THEN 'finding.2.1.pi_in_native'
            WHEN c.reached = 0 THEN 'finding.2.1.pi_not_named_no_way'
            WHEN u.pi IS NULL AND m.pi IS NOT NULL THEN 'finding.2.1.pi_only_mentioned'
            WHEN u.pi IS NULL THEN 'finding.2.1.pi_not_named' ELSE 'finding.2.1.pi_umbrella_only' END,
       json_object('type_pi', c.pi, 'code_owner', c.owner, 'api', c.api, 'sites', c.sites,
                   'word', coalesce(u.word, m.word, '')),
       c.evidence, c.pi, c.owner
FROM collected_pi c
LEFT JOIN (SELECT pi, by_sdk, min(word) AS word FROM declared_pi WHERE how = 'umbrella'
           GROUP BY pi, by_sdk) u
       ON u.pi = c.pi AND (u.by_sdk = 0 OR c.owner <> 'app')
LEFT JOIN (SELECT pi, min(word) AS word FROM declared_pi WHERE how = 'mentioned' GROUP BY pi) m
       ON m.pi = c.pi
WHERE EXISTS (SELECT 1 FROM policy_text)
  AND c.pi NOT IN (SELECT pi FROM declared_pi
                   WHERE how IN ('named', 'wider', 'permission') AND (by_sdk = 0 OR c.owner <> 'app'))
  AND (u.pi IS NULL OR c.sensitive IN ('Y', 'U'))
  AND NOT (c.reached IS 0 AND (c.owner LIKE 'library:%' OR u.pi IS NOT NULL
                               OR c.sensitive NOT IN ('Y', 'U')))
UNION ALL
SELECT CASE WHEN s.sure = 1 AND EXISTS (SELECT 1 FROM whole_policy) THEN 'strong' ELSE 'weak' END,
       'finding.2.1.sdk_not_named',
       json_object('party_sdk', s.sdk, 'operator', coalesce(s.operator, '')),
       (SELECT json_group_array(origin) FROM
          (SELECT s.origin AS origin
           UNION
           SELECT origin FROM (SELECT origin FROM sdk_signal g WHERE g.sdk = s.sdk
                               ORDER BY g.id LIMIT 5))),
       s.sdk, 'sdk:' || s.sdk
FROM sdk_in_use s
WHERE EXISTS (SELECT 1 FROM policy_text)
  AND s.sdk NOT IN (SELECT sdk FROM declared_sdk)
UNION ALL
SELECT 'weak', 'finding.2.1.party_without_purpose',
       json_object('parties', json((SELECT json_group_array(name) FROM
                                    (SELECT DISTINCT name FROM party_without_purpose
                                     ORDER BY name LIMIT 10))),
                   'number', (SELECT count(DISTINCT name) FROM party_without_purpose)),
       (SELECT json_group_array(origin) FROM
          (SELECT origin FROM party_without_purpose ORDER BY id LIMIT 20)), 'purpose', 'app'
WHERE EXISTS (SELECT 1 FROM party_without_purpose)
UNION ALL
SELECT 'weak', 'finding.2.1.vague',
       json_object('number', n, 'text', (SELECT text FROM policy_vague WHERE id = first)),
       (SELECT json_group_array(origin) FROM
          (SELECT origin FROM policy_vague WHERE policy IN (SELECT id FROM whole_policy)
           ORDER BY id LIMIT 20)), 'vague', 'app'
FROM (SELECT count(*) AS n, min(id) AS first FROM policy_vague
      WHERE policy IN (SELECT id FROM whole_policy))
WHERE n > 0;

-- name: manual
SELECT 'manual.2.1.purposes', '{}', 'ask.2.1.table'
WHERE EXISTS (SELECT 1 FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM ground_code WHERE present = 0)
  AND NOT EXISTS (SELECT 1 FROM ground_further_code);

-- name: search
SELECT json_object('methods_read', c.methods_read, 'api_calls', c.api_calls,
                   'web_functions', c.web_functions, 'web_calls', c.web_calls,
                   'types_pi', json((SELECT json_group_array(pi) FROM
                                     (SELECT DISTINCT pi FROM collected_pi ORDER BY pi))),
                   'parties_sdk', json((SELECT json_group_array(sdk) FROM
                                        (SELECT sdk FROM sdk_in_use ORDER BY sdk))),
                   'policy_texts', p.policy_texts, 'policy_chars', p.policy_chars)
FROM search_code c, search_policy p;

-- name: ask
SELECT 'ask.2.1.table', '{}';
