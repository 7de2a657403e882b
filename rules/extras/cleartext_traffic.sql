-- Cleartext traffic: personal information may travel unencrypted (PIPL 51; form 1-22).
-- Suggests: the manifest allows it and the app's own code names http addresses (weak: what travels is
--           not seen). Trap: namespaces such as http://schemas.android.com are no hosts.

-- name: ground
SELECT EXISTS (SELECT 1 FROM app WHERE cleartext IS NOT NULL), 'missing.manifest', '{}', ''
UNION ALL SELECT * FROM ground_code;

-- name: finding
SELECT 'weak', 'finding.cleartext_traffic', json_object('host', h.host), json_array(h.origin), h.host,
       coalesce(h.owner, 'app')
FROM host h
WHERE h.cleartext = 1 AND (SELECT cleartext FROM app) = 1
  AND h.host NOT IN ('localhost', '127.0.0.1', 'schemas.android.com', 'www.w3.org', 'ns.adobe.com');

-- name: search
SELECT json_object('hosts', (SELECT count(*) FROM host), 'cleartext_allowed', (SELECT cleartext FROM app));
