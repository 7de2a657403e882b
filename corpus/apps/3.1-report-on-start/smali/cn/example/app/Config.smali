.class public Lcn/example/app/Config;
.super Ljava/lang/Object;
.source "Config.java"

.field public static reportOnStart:Z

.method static load(Landroid/content/Context;)V
    .registers 5
    const-string v0, "config"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v2
    const-string v3, "report_on_start"
    const/4 v0, 0x1
    invoke-interface {v2, v3, v0}, Landroid/content/SharedPreferences;->getBoolean(Ljava/lang/String;Z)Z
    move-result v0
    sput-boolean v0, Lcn/example/app/Config;->reportOnStart:Z
    return-void
.end method
