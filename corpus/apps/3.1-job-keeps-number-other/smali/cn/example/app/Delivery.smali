.class final Lcn/example/app/Delivery;
.super Lcn/example/app/Errand;
.source "Delivery.java"

.field private final from:Landroid/content/Context;

.method constructor <init>(Ljava/lang/String;Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0, p1}, Lcn/example/app/Errand;-><init>(Ljava/lang/String;)V
    iput-object p2, p0, Lcn/example/app/Delivery;->from:Landroid/content/Context;
    return-void
.end method

.method go()V
    .registers 4
    iget-object v0, p0, Lcn/example/app/Delivery;->topic:Ljava/lang/String;
    iget-object v1, p0, Lcn/example/app/Delivery;->from:Landroid/content/Context;
    const-string v2, "shelf"
    invoke-virtual {v2, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :not_shelf
    invoke-static {v1}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    goto :over
    :not_shelf
    const-string v2, "badge"
    invoke-virtual {v2, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :over
    invoke-static {v1}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :over
    return-void
.end method
