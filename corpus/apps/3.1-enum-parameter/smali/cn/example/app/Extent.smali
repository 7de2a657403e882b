.class public final enum Lcn/example/app/Extent;
.super Ljava/lang/Enum;
.source "Extent.java"

.field public static final enum BASIC:Lcn/example/app/Extent;
.field public static final enum FULL:Lcn/example/app/Extent;
.field private final number:I

.method static constructor <clinit>()V
    .registers 4
    new-instance v0, Lcn/example/app/Extent;
    const-string v1, "BASIC"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2, v2}, Lcn/example/app/Extent;-><init>(Ljava/lang/String;II)V
    sput-object v0, Lcn/example/app/Extent;->BASIC:Lcn/example/app/Extent;
    new-instance v0, Lcn/example/app/Extent;
    const-string v1, "FULL"
    const/4 v2, 0x1
    const/16 v3, 0xe0
    invoke-direct {v0, v1, v2, v3}, Lcn/example/app/Extent;-><init>(Ljava/lang/String;II)V
    sput-object v0, Lcn/example/app/Extent;->FULL:Lcn/example/app/Extent;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;II)V
    .registers 4
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    iput p3, p0, Lcn/example/app/Extent;->number:I
    return-void
.end method

.method public number()I
    .registers 2
    iget v0, p0, Lcn/example/app/Extent;->number:I
    return v0
.end method
