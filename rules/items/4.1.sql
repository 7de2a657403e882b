-- 四(1) 收集的个人信息类型或打开的可收集个人信息权限与现有业务功能无关;
--
-- Proves:   a person, who knows what the app is for.
-- Suggests: with --category, a declared permission that TC260-PG-20204A 附录D lists as of low relevance
--           for that kind of app (weak); a declared dangerous permission for which code that needs it
--           was looked for and not found (weak).
-- Clears:   a function that users know and that needs it.
-- Traps:    permissions limited by maxSdkVersion; storage permissions, which plain file paths use; a
--           permission merged in by a library; the provider's side of an app (drivers, couriers).

-- name: ground
SELECT EXISTS (SELECT 1 FROM "option" WHERE key = 'category'), 'missing.category', '{}', 'ask.category'
UNION ALL SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_further_code;

-- name: finding
SELECT 'weak', 'finding.4.1.low_relevance',
       json_object('asked_permission', p.name, 'app_category', c.no),
       json_array(p.origin), p.name, 'app'
FROM app_permission p
JOIN "option" o ON o.key = 'category'
JOIN catalog_category c ON c.no = o.value
WHERE instr('|' || c.low_relevance_permissions || '|', '|' || p.name || '|') > 0
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
SELECT 'manual.4.1.functions', json_object('app_category', value), 'ask.4.1'
FROM "option" WHERE key = 'category';

-- name: search
SELECT json_object('permissions', (SELECT count(*) FROM app_permission),
                   'permissions_used', (SELECT count(*) FROM permission_in_use),
                   'api_calls', c.api_calls, 'methods_read', c.methods_read)
FROM search_code c;

-- name: ask
SELECT 'ask.4.1', '{}';
