.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    new-instance v0, Lcn/example/app/OpeningStage;
    invoke-direct {v0}, Lcn/example/app/OpeningStage;-><init>()V
    invoke-static {p0, v0}, Lcn/example/app/Registry;->add(Landroid/content/Context;Lcn/example/app/Stage;)V
    return-void
.end method
