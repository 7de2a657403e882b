.class public Lcn/example/app/Router;
.super Ljava/lang/Object;
.source "Router.java"

.method public static send(Ljava/lang/String;ILjava/lang/Object;)V
    .registers 7
    const/4 v0, 0x3
    new-array v1, v0, [Ljava/lang/Object;
    const/4 v2, 0x0
    aput-object p0, v1, v2
    const/4 v2, 0x1
    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v3
    aput-object v3, v1, v2
    const/4 v2, 0x2
    aput-object p2, v1, v2
    invoke-static {v0, v1}, Lcn/example/app/Router;->deliver(ILjava/lang/Object;)V
    return-void
.end method

.method private static deliver(ILjava/lang/Object;)V
    .registers 6
    const/4 v0, 0x2
    new-array v0, v0, [Lcn/example/app/Receiver;
    const/4 v1, 0x0
    new-instance v2, Lcn/example/app/LogReceiver;
    invoke-direct {v2}, Lcn/example/app/LogReceiver;-><init>()V
    aput-object v2, v0, v1
    const/4 v1, 0x1
    new-instance v2, Lcn/example/app/ListReceiver;
    invoke-direct {v2}, Lcn/example/app/ListReceiver;-><init>()V
    aput-object v2, v0, v1
    const/4 v1, 0x0
    :next
    array-length v2, v0
    if-ge v1, v2, :end
    aget-object v3, v0, v1
    invoke-interface {v3, p0, p1}, Lcn/example/app/Receiver;->take(ILjava/lang/Object;)Z
    move-result v2
    if-nez v2, :end
    add-int/lit8 v1, v1, 0x1
    goto :next
    :end
    return-void
.end method
