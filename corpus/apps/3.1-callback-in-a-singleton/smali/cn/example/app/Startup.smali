.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 3
    invoke-static {}, Lcn/example/app/Hooks;->get()Lcn/example/app/Hooks;
    move-result-object v0
    new-instance v1, Lcn/example/app/ReadCallback;
    invoke-direct {v1, p0}, Lcn/example/app/ReadCallback;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Lcn/example/app/Hooks;->set(Lcn/example/app/Callback;)V
    return-void
.end method
