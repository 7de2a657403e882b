.class public Lcn/example/app/Retry;
.super Ljava/lang/Object;
.source "Retry.java"

.method static first(Landroid/content/Context;I)V
    .registers 3
    if-lez p1, :done
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    add-int/lit8 p1, p1, -0x1
    invoke-static {p0, p1}, Lcn/example/app/Retry;->second(Landroid/content/Context;I)V
    :done
    return-void
.end method

.method static second(Landroid/content/Context;I)V
    .registers 3
    invoke-static {p0, p1}, Lcn/example/app/Retry;->first(Landroid/content/Context;I)V
    return-void
.end method
