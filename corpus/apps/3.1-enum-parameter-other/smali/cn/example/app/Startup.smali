.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    sget-object v0, Lcn/example/app/Extent;->BASIC:Lcn/example/app/Extent;
    invoke-static {p0, v0}, Lcn/example/app/Startup;->start(Landroid/content/Context;Lcn/example/app/Extent;)V
    return-void
.end method

.method private static start(Landroid/content/Context;Lcn/example/app/Extent;)V
    .registers 4
    invoke-virtual {p1}, Lcn/example/app/Extent;->number()I
    move-result v0
    const/16 v1, 0xe0
    if-ne v0, v1, :done
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :done
    return-void
.end method
