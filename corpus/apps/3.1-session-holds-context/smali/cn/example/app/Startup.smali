.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    invoke-static {}, Lcn/example/app/Session;->get()Lcn/example/app/Session;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcn/example/app/Session;->attach(Landroid/content/Context;)Lcn/example/app/Session;
    move-result-object v0
    invoke-virtual {v0}, Lcn/example/app/Session;->tick()V
    return-void
.end method
