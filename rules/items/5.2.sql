-- 五(2) 既未经用户同意,也未做匿名化处理,数据传输至App后台服务器后,向第三方提供其收集的个人信息;
--
-- What a server does is not in the app: contracts, logs and an inspection on site.

-- name: manual
SELECT 'manual.5.2', '{}', 'ask.5.2';

-- name: search
SELECT json_object('hosts', (SELECT count(*) FROM host));
