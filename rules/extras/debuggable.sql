-- android:debuggable: anyone with the device at hand can read the app's data (form 1-22).

-- name: ground
SELECT EXISTS (SELECT 1 FROM app WHERE debuggable IS NOT NULL), 'missing.manifest', '{}', '';

-- name: finding
SELECT 'strong', 'finding.debuggable', '{}', json_array(origin), 'debuggable', 'app'
FROM app WHERE debuggable = 1;

-- name: search
SELECT json_object('debuggable', (SELECT debuggable FROM app));
