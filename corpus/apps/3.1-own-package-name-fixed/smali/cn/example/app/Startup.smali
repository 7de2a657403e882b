.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 3
    const-string v1, "com.example.partner"
    invoke-static {p0, v1}, Lcn/example/app/Host;->is(Landroid/content/Context;Ljava/lang/String;)Z
    move-result v0
    if-nez v0, :ours
    return-void
    :ours
    invoke-static {}, Lcn/example/app/MacAddress;->report()V
    return-void
.end method
