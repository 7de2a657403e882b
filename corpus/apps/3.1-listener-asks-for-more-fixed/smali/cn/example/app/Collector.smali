.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 3
    new-instance v1, Lcn/example/app/OpeningStage;
    invoke-direct {v1}, Lcn/example/app/OpeningStage;-><init>()V
    invoke-static {p0, v1}, Lcn/example/app/Registry;->add(Landroid/content/Context;Lcn/example/app/Stage;)V
    return-void
.end method
